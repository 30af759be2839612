import type { RosterBuilt } from "../../src/sidebarReplies";
import { Disclosure } from "../disclosure";
import { resultWords } from "./words";

const words = resultWords.roster;

/** Whose lines came, went and changed; the first of many, the rest as a number. */
export function Movements({ built }: { built: RosterBuilt }) {
  const { movements = [], moreMovements = 0 } = built;
  if (movements.length === 0) return null;
  return (
    <Disclosure
      summary={words.movements}
      content={() => (
        <>
          <ul class="changed">
            {movements.map((one, index) => (
              <li key={index}>
                <strong>{one.student}</strong>{" "}
                <span class="hint">
                  {one.class}, {one.standard}
                </span>
                <span class="block">{one.words}</span>
              </li>
            ))}
          </ul>
          {moreMovements > 0 && <p class="hint">{words.moreMoved(moreMovements)}</p>}
        </>
      )}
    />
  );
}
