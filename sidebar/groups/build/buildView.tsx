import { useState } from "preact/hooks";
import type { GroupsBuilt } from "../../../src/sidebarReplies";
import { ClassChoice } from "../../desk/classChoice";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { useLook } from "../../desk/useLook";
import { GroupsResult } from "../../results/groupsResult";
import { optionsOf, possible, scopeOf } from "./about";
import type { Chosen } from "./about";
import { AboutChoice } from "./aboutChoice";
import { buildWords as words } from "./words";

/** What the groups are for, and one button. */
export function BuildView({ at, onToday }: { at: AtDesk; onToday: () => void }) {
  const { desk, found, view } = useLook("groupsNow");
  const [asked, setAsked] = useState<Chosen>({ about: "recent", value: "", inClass: "" });
  const [built, setBuilt] = useState<GroupsBuilt | null>(null);
  const choices = (found?.choices ?? []).filter((one) => asked.inClass === "" || one.class === asked.inClass);
  const options = optionsOf(choices)[asked.about];
  const about = possible(choices).includes(asked.about) ? asked.about : "recent";
  const { value = "", label = "" } = options.find((one) => one.value === asked.value) ?? options[0] ?? {};
  const chosen = { ...asked, about, value };
  const build = () => desk.ask("buildGroups", { args: [scopeOf(chosen)], came: setBuilt });
  const isNothing = found !== null && found.choices.length === 0;
  return (
    <DeskView
      at={at}
      {...view}
      main={
        found !== null &&
        !isNothing && (
          <button type="button" class="primary wide" aria-disabled={desk.running !== null} onClick={build}>
            {words.build}
          </button>
        )
      }
    >
      {built !== null && (
        <>
          <GroupsResult
            key={built}
            built={built}
            about={words.answer(label || words.about[about], chosen.inClass)}
          />
          <button type="button" class="quiet wide" onClick={onToday}>
            {words.toToday}
          </button>
        </>
      )}
      {isNothing && <p>{words.noClasses}</p>}
      <ClassChoice
        classes={(found?.choices ?? []).map((one) => one.class)}
        chosen={chosen.inClass}
        onChoose={(inClass) => setAsked({ ...asked, inClass })}
      />
      {!isNothing && (
        <AboutChoice
          {...{ choices, chosen, options }}
          onChoose={(part) => setAsked({ ...chosen, ...part })}
        />
      )}
    </DeskView>
  );
}
