import type { RecordColumn, RecordedCell, RecordPreview } from "../../../src/sidebarReplies";
import { Folded } from "../../desk/folded";
import { placeOf, ShowButton } from "../../desk/showButton";
import type { Desk } from "../../desk/useDesk";
import { deskWords } from "../../desk/words";
import { recordWords as words } from "./words";

const SCORES_AT_ONCE = 8;

export function Columns({ columns }: { columns: RecordColumn[] }) {
  if (columns.length === 0) return null;
  return (
    <>
      <h3>{words.columns}</h3>
      <ul class="where">
        {columns.map(({ tab, heading, column, isNew, scores, outOf, form }) => (
          <li key={`${tab}!${column}`}>
            <span class="tab-name">{heading}</span>
            <span class="count">{words.scores(scores)}</span>
            <span class="hint wide">
              {[words.column(tab, column), words.facts(outOf, form)].filter((part) => part !== "").join("; ")}{" "}
              {isNew && <span class="sure is-guess">{words.isNew}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each score with whose it is, for what, and the cell it goes into. */
export function Scores({ cells, desk }: { cells: RecordedCell[]; desk: Desk }) {
  if (cells.length === 0) return null;
  return (
    <>
      <h3>{words.scoreList}</h3>
      <Folded
        items={cells}
        atOnce={SCORES_AT_ONCE}
        item={({ student, class: of, standards, score, label, tab, cell }) => (
          <div class="score">
            <span>
              <strong>{student}</strong> <span class="hint">{of}</span>
            </span>
            <strong class="count">{score}</strong>
            <span class="hint">
              {standards.join(", ")}; {label}
            </span>
            <ShowButton desk={desk} place={placeOf(tab, cell)} words={deskWords.place(tab, cell)} />
          </div>
        )}
      />
    </>
  );
}

export function Missed({ missed }: Pick<RecordPreview, "missed">) {
  if (missed.length === 0) return null;
  return (
    <>
      <h3>{words.missed}</h3>
      <Folded
        items={missed}
        atOnce={SCORES_AT_ONCE}
        item={({ student, class: of, kind, standards }) => (
          <>
            <strong>{student}</strong>{" "}
            <span class="hint">
              {of}, {standards.join(", ")}
            </span>
            <span class="block">{words.missedKinds[kind]}</span>
          </>
        )}
      />
    </>
  );
}
