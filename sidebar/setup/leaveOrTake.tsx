import { withRole } from "./changeColumn";
import { columnWords as words } from "./columnWords";
import type { Place } from "./leftOut";
import type { Change } from "./setUpForm";

/** Leaves a column out, or takes it in, with one click beside the reason. */
export function LeaveOrTake({ place, change }: { place: Place; change: Change }) {
  const { letter, name, named, role } = place.column;
  if (letter === null || !named) return null;
  const isLeft = role === "notScored";
  const act = () =>
    change((now) => ({ ...now, setup: withRole(now.setup, place, isLeft ? retakeOf(place) : null) }));
  const label = isLeft ? words.take : words.leave;
  return (
    <button type="button" class="link" aria-label={`${label}: ${name}`} onClick={act}>
      {label}
    </button>
  );
}

/** Taken in again, a column is what it was before. */
function retakeOf({ base, of, column }: Place): string {
  const row = base.assessments.find((one) => one["Class"] === of.class && one["Column"] === column.name);
  return String(row?.["Retake of"] ?? "");
}
