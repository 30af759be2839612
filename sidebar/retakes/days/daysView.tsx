import { useAnnounce } from "../../announce";
import { NewForms } from "../../results/newForms";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import { useLook } from "../../desk/useLook";
import { DayList } from "./dayList";
import { ReadyForCheck } from "./readyForCheck";
import { daysWords as words } from "./words";

/** The days ahead, each opening its plan; who waits to be checked; which forms are to be written. */
export function DaysView({ at }: { at: AtDesk }) {
  const { desk, found, view } = useLook("retakeDays");
  const announce = useAnnounce();
  const print = (day: string) => desk.ask("dayPage", { args: [day], came: () => announce(words.printed) });
  return (
    <DeskView at={at} {...view}>
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
