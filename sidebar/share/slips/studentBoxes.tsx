import { useState } from "preact/hooks";
import { TypedField } from "../../desk/fields";
import { isSameSeat, type Seat } from "./asked";
import { slipWords as words } from "./words";

interface BoxesProps {
  seats: readonly Seat[];
  chosen: readonly Seat[];
  onChosen: (chosen: readonly Seat[]) => void;
}

/** A box for each student, and a field that leaves only the names that fit. */
export function StudentBoxes({ seats, chosen, onChosen }: BoxesProps) {
  const [typed, setTyped] = useState("");
  const several = new Set(seats.map((seat) => seat.class)).size > 1;
  const fits = ({ student, id }: Seat) => plain(`${student} ${id}`).includes(plain(typed.trim()));
  const seen = seats.filter(fits);
  const tick = (seat: Seat, isTicked: boolean) => {
    const others = chosen.filter((other) => !isSameSeat(seat)(other));
    onChosen(isTicked ? [...others, seat] : others);
  };
  return (
    <>
      <TypedField label={words.filter} value={typed} onTyped={setTyped} />
      {seen.length === 0 ? (
        <p role="status">{words.nobody}</p>
      ) : (
        <div class="boxes" role="group" aria-label={words.students}>
          {seen.map((seat, at) => (
            <label key={`${seat.class} ${seat.id} ${seat.student} ${at}`} class="tick">
              <input
                type="checkbox"
                checked={chosen.some(isSameSeat(seat))}
                onChange={(event) => tick(seat, event.currentTarget.checked)}
              />
              <span>
                {seat.student || seat.id}
                <span class="hint block">{aboutSeat(seat, several ? "withClass" : "alone")}</span>
              </span>
            </label>
          ))}
        </div>
      )}
    </>
  );
}

function aboutSeat({ class: of, open }: Seat, how: "withClass" | "alone"): string {
  return [...(how === "withClass" ? [of] : []), words.openOf(open)].join(" · ");
}

/** Names are found without their accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
