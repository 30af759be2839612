import { useId } from "preact/hooks";
import { groupWords } from "../groups/words";
import { retakeWords } from "../retakes/words";
import { shareWords } from "../share/words";

const DESKS = { retakes: retakeWords, groups: groupWords, share: shareWords } as const;
export type DeskName = keyof typeof DESKS;

/** The way to each desk, with what is done there. */
export function DeskButtons({ onDesk }: { onDesk: (desk: DeskName) => void }) {
  return (
    <ul class="desks">
      {(Object.keys(DESKS) as DeskName[]).map((desk) => (
        <li key={desk}>
          <ToDesk {...DESKS[desk]} onOpen={() => onDesk(desk)} />
        </li>
      ))}
    </ul>
  );
}

interface ToDeskProps {
  heading: string;
  hint: string;
  onOpen: () => void;
}

function ToDesk({ heading, hint, onOpen }: ToDeskProps) {
  const id = useId();
  return (
    <>
      <button type="button" class="primary wide" aria-describedby={id} onClick={onOpen}>
        {heading}
      </button>
      <p class="hint" id={id}>
        {hint}
      </p>
    </>
  );
}
