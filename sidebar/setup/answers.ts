import { nameKey } from "../../src/mastery/name";
import type { Question, Setup, SetupRow } from "../../src/sidebarReplies";
import { textIn } from "./setupColumns";

type Change = NonNullable<Question["choices"][number]["changes"]>[number];

/** The set-up with what an answer changes, and without what another answer to the same question had changed. */
export function withAnswerTo(
  { choices }: Question,
  value: string,
  { setup, base }: Record<"setup" | "base", Setup>,
): Setup {
  const changes = choices.flatMap((choice) => choice.changes ?? []);
  const chosen = choices.find((choice) => choice.value === value)?.changes ?? [];
  const asBefore = changes.reduce((now, change) => withoutChange(now, base, change), setup);
  return chosen.reduce(withChange, asBefore);
}

function agrees(row: SetupRow, match: SetupRow): boolean {
  return Object.entries(match).every(
    ([heading, value]) => nameKey(textIn(row, heading)) === nameKey(String(value)),
  );
}

function withChange(setup: Setup, { list, match, set }: Change): Setup {
  const rows = setup[list];
  const isThere = rows.some((row) => agrees(row, match));
  const changed = rows.map((row) => (agrees(row, match) ? { ...row, ...set } : row));
  return { ...setup, [list]: isThere ? changed : [...rows, { ...match, ...set }] };
}

/** The cells it sets are as they were; a row that was not there goes. */
function withoutChange(setup: Setup, base: Setup, { list, match, set }: Change): Setup {
  const before = base[list].filter((row) => agrees(row, match));
  let at = 0;
  const rows = setup[list].flatMap((row) => {
    if (!agrees(row, match)) return [row];
    const old = before[at++];
    if (old === undefined) return before.length === 0 ? [] : [row];
    const cells = Object.keys(set).map((heading) => [heading, old[heading] ?? ""]);
    return [{ ...row, ...Object.fromEntries(cells) }];
  });
  return { ...setup, [list]: rows };
}
