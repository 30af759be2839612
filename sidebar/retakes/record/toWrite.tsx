import type { RecordPreview, UnseenBy } from "../../../src/sidebarReplies";
import { Disclosure } from "../../disclosure";
import { Folded } from "../../desk/folded";
import { LeftList } from "../../desk/leftList";
import { placeOf, ShowButton } from "../../desk/showButton";
import type { Desk } from "../../desk/useDesk";
import { deskWords } from "../../desk/words";
import { Columns, Missed, Scores } from "./scoreLists";
import { recordWords as words } from "./words";

const FORMULAS_AT_ONCE = 3;

interface ToWriteProps {
  preview: Pick<RecordPreview, "cells" | "columns" | "unseenBy" | "seenBy" | "missed" | "left">;
  desk: Desk;
}

export function ToWrite({ preview, desk }: ToWriteProps) {
  const { cells, columns, unseenBy, seenBy = [], missed, left } = preview;
  if (cells.length + missed.length + left.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <p class="headline">{words.headline(cells.length, left.length)}</p>
      <Columns columns={columns} />
      <Formulas formulas={unseenBy} sight="unseen" desk={desk} />
      <Formulas formulas={seenBy} sight="seen" desk={desk} />
      <Scores cells={cells} desk={desk} />
      <Missed missed={missed} />
      <LeftList heading={words.left(left.length)} issues={left} desk={desk} />
    </>
  );
}

interface FormulasProps {
  formulas: UnseenBy[];
  sight: "seen" | "unseen";
  desk: Desk;
}

/** What becomes of the teacher's own formulas is told before, not after: they are never changed. */
function Formulas({ formulas, sight, desk }: FormulasProps) {
  if (formulas.length === 0) return null;
  const { count, hint, column } = words.formulas[sight];
  return (
    <div class="notice look">
      <Disclosure
        summary={count(formulas.length)}
        content={() => (
          <>
            <p>{hint}</p>
            <Folded
              items={formulas}
              atOnce={FORMULAS_AT_ONCE}
              item={({ tab, cell, formula, heading }) => (
                <>
                  <ShowButton desk={desk} place={placeOf(tab, cell)} words={deskWords.place(tab, cell)} />
                  <code class="block">{formula}</code>
                  <span class="hint">{column(heading)}</span>
                </>
              )}
            />
          </>
        )}
      />
    </div>
  );
}
