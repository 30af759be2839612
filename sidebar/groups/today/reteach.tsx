import type { ClassGroups } from "../../../src/sidebarReplies";
import { HowTaught } from "./howTaught";
import { todayWords as words } from "./words";

/** What comes before any group. */
export function Reteach({ standards }: { standards: ClassGroups["reteach"] }) {
  if (standards.length === 0) return null;
  return (
    <div class="notice reteach">
      <h4>{words.reteach}</h4>
      {standards.map((one) => (
        <div key={one.standard}>
          <p class="lead">{one.target}</p>
          <p class="hint">{one.below}</p>
          <HowTaught {...one} task={{ name: words.corrective, text: one.task }} />
        </div>
      ))}
    </div>
  );
}
