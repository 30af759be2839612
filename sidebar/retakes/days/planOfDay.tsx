import type { DayLine, DayPlan } from "../../../src/sidebarReplies";
import { Disclosure } from "../../disclosure";
import { groupedBy } from "../../groupedBy";
import { daysWords as words } from "./words";

interface PlanProps {
  plan: DayPlan;
  isBusy: boolean;
  onPrint: (day: string) => void;
}

/** The printed page says it all; here stands who comes, by what is to be done. */
export function PlanOfDay({ plan: { day, lines }, isBusy, onPrint }: PlanProps) {
  if (lines.length === 0) return <p class="hint">{words.noLines}</p>;
  return (
    <div class="day-plan">
      <button type="button" class="quiet" aria-disabled={isBusy} onClick={() => onPrint(day)}>
        {words.print}
      </button>
      <Classes heading={words.due} lines={lines.filter(({ due }) => due)} />
      <Classes heading={words.free} lines={lines.filter(({ due }) => !due)} />
    </div>
  );
}

/** One class is open at once; several are one line each, for a day may bring a hundred students. */
function Classes({ heading, lines }: { heading: string; lines: DayLine[] }) {
  if (lines.length === 0) return null;
  const classes = groupedBy(lines, (line) => line.class);
  return (
    <>
      <h4>{heading}</h4>
      {classes.map(([name, own]) =>
        classes.length === 1 ? (
          <Jobs key={name} lines={own} />
        ) : (
          <Disclosure
            key={name}
            summary={words.ofClass(name, own.length)}
            content={() => <Jobs lines={own} />}
          />
        ),
      )}
    </>
  );
}

/** Students with the same next step stand together. */
function Jobs({ lines }: { lines: DayLine[] }) {
  return (
    <dl class="day-jobs">
      {groupedBy(lines, ({ todo }) => todo).map(([todo, own]) => (
        <div key={todo}>
          <dt>{todo}</dt>
          {own.map(({ student, standards }, index) => (
            <dd key={index}>
              {student} <span class="hint">{standards.join(", ")}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
