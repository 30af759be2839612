import { useState } from "preact/hooks";
import type { DayPlan, RetakeDays } from "../../../src/sidebarReplies";
import type { Desk } from "../../desk/useDesk";
import { PlanOfDay } from "./planOfDay";
import { daysWords as words } from "./words";

interface ListProps {
  days: RetakeDays["days"];
  desk: Desk;
  onPrint: (day: string) => void;
}

/** One plan is open at a time, so that the list stays a list. */
export function DayList({ days, desk, onPrint }: ListProps) {
  const [plan, setPlan] = useState<DayPlan | null>(null);
  if (days.length === 0) return <p>{words.none}</p>;
  const open = (day: string) => {
    if (plan?.day === day) return setPlan(null);
    return void desk.ask("dayPlan", { args: [day], came: setPlan });
  };
  return (
    <>
      <h3>{words.calendar}</h3>
      <ul class="desk-rows">
        {days.map((day) => (
          <li key={day.day}>
            <button
              type="button"
              aria-expanded={plan?.day === day.day}
              aria-disabled={desk.running !== null}
              onClick={() => open(day.day)}
            >
              <DayWords day={day} />
            </button>
            {plan?.day === day.day && (
              <PlanOfDay plan={plan} isBusy={desk.running !== null} onPrint={onPrint} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function DayWords({ day }: { day: ListProps["days"][number] }) {
  const { name, details } = partsOf(day);
  return (
    <span class="row-words">
      <span class="row-top">
        <strong>{name}</strong> <span class="count">{words.students(day.students)}</span>
      </span>
      {details.map((detail) => (
        <span key={detail} class="hint block">
          {detail}
        </span>
      ))}
    </span>
  );
}

/** "Fri 14 Nov: 9 students, forms A 3, B 5" in parts, one line an assessment; how many come stands beside the day. */
function partsOf({ words: told }: Pick<DayPlan, "words">): { name: string; details: string[] } {
  const [, name = told, rest = ""] = /^([^:]*): *(?:\d+ students?[,;]? *)?(.*)$/.exec(told) ?? [];
  return { name, details: rest.split("; ").filter((detail) => detail !== "") };
}
