import { useState } from "preact/hooks";
import type { ClassGroups, GroupMark, GroupMarked } from "../../../src/sidebarReplies";
import { useAnnounce } from "../../announce";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import { ShowButton } from "../../desk/showButton";
import type { Came } from "../../desk/useDesk";
import { useLook } from "../../desk/useLook";
import { ClassSection } from "./classSection";
import type { Marking } from "./marking";
import { NoGroups } from "./noGroups";
import { PagesToPrint } from "./pagesToPrint";
import { todayWords as words } from "./words";

/** More groups than these are a list to choose from, not one to read. */
const OPEN_AT_ONCE = 4;

/** The groups as they stand on the tab: where, when, who, and what is marked for all of a group at once. */
export function TodayView({ at, onBuild }: { at: AtDesk; onBuild: () => void }) {
  const { desk, found, look, view } = useLook("groupsNow");
  const [marked, setMarked] = useState<{ mark: GroupMark; came: GroupMarked } | null>(null);
  const announce = useAnnounce();
  const mark = async (asked: GroupMark) => {
    const came = (reply: GroupMarked) => {
      setMarked({ mark: asked, came: reply });
      announce(reply.message);
    };
    if (await desk.ask("markGroup", { args: [asked], came })) await look();
  };
  const marking: Marking = { desk, ticks: found?.ticks ?? [], marked, mark, look };
  return (
    <DeskView at={at} {...view}>
      {found !== null &&
        (isSomething(found) ? (
          <Groups found={found} marking={marking} onAgain={look} />
        ) : (
          <NoGroups onBuild={onBuild} />
        ))}
      <LeftList heading={words.issues(found?.issues.length ?? 0)} issues={found?.issues ?? []} desk={desk} />
    </DeskView>
  );
}

interface GroupsProps {
  found: Came<"groupsNow">;
  marking: Marking;
  onAgain: () => void;
}

function Groups({ found: { tab, classes }, marking, onAgain }: GroupsProps) {
  const [inClass, setClass] = useState("");
  const { desk } = marking;
  const seen = classes.filter((one) => inClass === "" || one.classes.includes(inClass));
  const startsOpen = correctiveIn(seen) <= OPEN_AT_ONCE ? "open" : "closed";
  return (
    <>
      <PagesToPrint {...{ classes, inClass, desk }} onChoose={setClass} />
      {seen.map((one) => (
        <ClassSection key={one.classes[0]} here={one} marking={marking} startsOpen={startsOpen} />
      ))}
      <div class="row-links">
        {tab !== null && <ShowButton desk={desk} place={{ tab, row: null, column: null }} words={tab} />}
        <button type="button" class="link" aria-disabled={desk.running !== null} onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </>
  );
}

function isSomething({ tab, classes }: Came<"groupsNow">): boolean {
  return tab !== null && classes.length > 0;
}

function correctiveIn(classes: readonly ClassGroups[]): number {
  return classes.flatMap(({ groups }) => groups).filter(({ kind }) => kind === "corrective").length;
}
