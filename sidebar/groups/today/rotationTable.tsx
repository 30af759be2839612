import type { RotationDay, TurnNow } from "../../../src/sidebarReplies";
import { todayWords as words } from "./words";

/** In which turn of a day each group is met; what is the same all day is said once, for there is little room. */
export function RotationTable({ day }: { day: RotationDay }) {
  const met = labelsOf(day, "met").sort(byNumber);
  const practising = labelsOf(day, "practising").filter((label) => !met.includes(label));
  return (
    <div class="rotation">
      <table>
        <caption>{words.ofDay(day.words, day.minutes)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            {day.turns.map((_, turn) => (
              <th key={turn} scope="col">
                {words.turn(turn + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {met.map((label) => (
            <Row key={label} label={label} turns={day.turns} />
          ))}
        </tbody>
      </table>
      <p class="hint">
        {day.turns.length > 1 && words.otherwise} {words.allTheTime(practising, labelsOf(day, "extending"))}
      </p>
    </div>
  );
}

/** With one adult it is "with you"; several are told apart by number. */
function Row({ label, turns }: { label: string; turns: readonly TurnNow[] }) {
  const adults = Math.max(...turns.map(({ met }) => met.length));
  return (
    <tr>
      <th scope="row">{label}</th>
      {turns.map(({ met }, turn) => {
        const adult = met.indexOf(label);
        if (adult < 0) return <td key={turn} />;
        return (
          <td key={turn} class="with-you" data-turn={words.turn(turn + 1)}>
            {adults === 1 ? words.withYou : words.withAdult(adult + 1)}
          </td>
        );
      })}
    </tr>
  );
}

function labelsOf({ turns }: RotationDay, where: keyof TurnNow): string[] {
  return [...new Set(turns.flatMap((turn) => turn[where]))];
}

/** "Group 10" after "Group 9". */
function byNumber(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
