import { useState } from "preact/hooks";
import type { Issue, SlipChoices } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import type { Desk } from "../../desk/useDesk";
import { useLook } from "../../desk/useLook";
import { askedOf, countOf, NEW_DRAFT, possible, type Draft } from "./asked";
import { Choosing } from "./choosing";
import { slipWords as words } from "./words";

/** What has just been done. */
interface Told {
  message: string;
  issues: Issue[];
}

/** Whom slips are for, in which language, and the words they are in. */
export function SlipsView({ at }: { at: AtDesk }) {
  const { desk, found, look, view } = useLook("slipChoices");
  const [asked, setAsked] = useState<Draft>(NEW_DRAFT);
  const [told, setTold] = useState<Told | null>(null);
  const choices = found !== null && hasStudents(found) ? found : null;
  const draft = choices === null ? asked : possible(asked, choices);
  const again = () => void look();
  return (
    <DeskView
      at={at}
      {...view}
      main={choices && <ShowButton {...{ desk, draft, choices }} onShown={setTold} />}
    >
      <p>{choices === null ? words.none : words.intro}</p>
      {told !== null && (
        <div class="result" key={told}>
          <CameWords>{told.message}</CameWords>
        </div>
      )}
      <LeftList heading={words.issues(told?.issues.length ?? 0)} issues={told?.issues ?? []} desk={desk} />
      {choices && <Choosing {...{ desk, draft, choices }} onDraft={setAsked} onAgain={again} />}
      <Wording desk={desk} onMade={setTold} onAgain={again} />
    </DeskView>
  );
}

interface ShowProps {
  desk: Desk;
  draft: Draft;
  choices: SlipChoices;
  onShown: (told: Told) => void;
}

function ShowButton({ desk, draft, choices, onShown }: ShowProps) {
  const count = countOf(draft, choices);
  const show = () =>
    desk.ask("slips", {
      args: [askedOf(draft, choices)],
      came: ({ slips, issues }) => onShown({ message: words.shown(slips), issues }),
    });
  return (
    <button
      type="button"
      class="primary wide"
      aria-disabled={desk.running !== null || count === 0}
      onClick={count === 0 ? undefined : show}
    >
      {words.show(count)}
    </button>
  );
}

interface WordingProps {
  desk: Desk;
  onMade: (told: Told) => void;
  /** Languages may have come. */
  onAgain: () => void;
}

function Wording({ desk, onMade, onAgain }: WordingProps) {
  const change = async () => {
    if (await desk.ask("familyWording", { came: onMade })) onAgain();
  };
  return (
    <section>
      <button type="button" class="quiet wide" aria-disabled={desk.running !== null} onClick={change}>
        {words.wording}
      </button>
      <p class="hint">{words.wordingHint}</p>
    </section>
  );
}

function hasStudents({ classes }: SlipChoices): boolean {
  return classes.some(({ students }) => students.length > 0);
}
