import type { Role } from "./layout";

/** A mark of its own shape for each role, so that nothing hangs on colour. */
export function Marker({ role, x, y }: { role: Role; x: number; y: number }) {
  switch (role) {
    case "decides":
      return <path class="marker decides" d={`M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`} />;
    case "counts":
      return <circle class="marker counts" cx={x} cy={y} r={4.5} />;
    case "shown":
      return <rect class="marker shown" x={x - 4} y={y - 4} width={8} height={8} />;
    case "none":
      return (
        <path
          class="marker no-score"
          d={`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}`}
        />
      );
  }
}

/** The same beside words. */
export function Sign({ role }: { role: Role }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <Marker role={role} x={8} y={8} />
    </svg>
  );
}
