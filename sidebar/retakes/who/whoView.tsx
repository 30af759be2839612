import { useState } from "preact/hooks";
import type { RosterBuilt, Scope } from "../../../src/sidebarReplies";
import { useAnnounce } from "../../announce";
import { RosterResult } from "../../results/rosterResult";
import { ClassChoice } from "../../desk/classChoice";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { showPlace } from "../../desk/showButton";
import { useLook } from "../../desk/useLook";
import { deskWords } from "../../desk/words";
import { classesOf, openStandards } from "./openStandards";
import { StandardButtons } from "./standardButtons";
import { whoWords as words } from "./words";

interface Answer {
  /** What was asked about. */
  about: string;
  built: RosterBuilt;
}

/** Who still needs to retake a standard: one click builds the roster for it. */
export function WhoView({ at }: { at: AtDesk }) {
  const { desk, found, view } = useLook("openRetakes");
  const open = found?.standards ?? [];
  const [inClass, setClass] = useState("");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const announce = useAnnounce();
  const build = (scope: Scope & { everything?: true }, about: string) =>
    desk.ask("buildRoster", {
      args: [inClass === "" ? scope : { ...scope, class: inClass }],
      came: (built) => {
        setAnswer({ about, built });
        announce(about);
      },
    });
  return (
    <DeskView at={at} {...view}>
      {answer !== null && (
        <Answered
          key={answer.built}
          {...answer}
          onShow={() => showPlace(desk, { tab: answer.built.tab, row: null, column: null })}
        />
      )}
      <ClassChoice classes={classesOf(open)} chosen={inClass} onChoose={setClass} />
      <StandardButtons
        standards={openStandards(open, inClass)}
        isBusy={desk.running !== null}
        onStandard={({ code, title }) =>
          build({ standard: code }, words.answerFor(title === "" ? code : `${code} ${title}`, inClass))
        }
        onEverything={() => build({ everything: true }, words.answerFor(words.everything, inClass))}
      />
    </DeskView>
  );
}

function Answered({ about, built, onShow }: Answer & { onShow: () => void }) {
  return (
    <>
      <RosterResult built={built} about={about} />
      <button type="button" class="quiet" onClick={onShow}>
        {deskWords.showTab(built.tab)}
      </button>
    </>
  );
}
