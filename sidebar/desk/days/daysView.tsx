import { useEffect, useState } from "preact/hooks";
import type { RetakeDays } from "../../../src/sidebarReplies";
import { useAnnounce } from "../../announce";
import { NewForms } from "../../results/newForms";
import { DeskView } from "../deskView";
import { LeftList } from "../leftList";
import { useDesk } from "../useDesk";
import { deskWords } from "../words";
import { DayList } from "./dayList";
import { ReadyForCheck } from "./readyForCheck";
import { daysWords as words } from "./words";

/** The days ahead, each opening its plan; who waits to be checked; which forms are to be written. */
export function DaysView({ onBack }: { onBack: () => void }) {
  const desk = useDesk();
  const [found, setFound] = useState<RetakeDays | null>(null);
  const announce = useAnnounce();
  const look = () => desk.ask("retakeDays", { came: setFound });
  useEffect(() => void look(), []);
  const print = (day: string) => desk.ask("dayPage", { args: [day], came: () => announce(words.printed) });
  return (
    <DeskView
      heading={deskWords.views.days.name}
      reading={found === null ? "notYet" : "read"}
      desk={desk}
      onBack={onBack}
      onAgain={look}
    >
      {found !== null && (
        <>
          <DayList days={found.days} desk={desk} onPrint={print} />
          <ReadyForCheck waiting={found.waiting} />
          <NewForms forms={found.newForms} />
          {found.noDay > 0 && (
            <div class="notice">
              <h3>{words.noDay(found.noDay)}</h3>
              <p>{words.noDayHint}</p>
            </div>
          )}
          <LeftList heading={words.issues(found.issues.length)} issues={found.issues} desk={desk} />
        </>
      )}
    </DeskView>
  );
}
