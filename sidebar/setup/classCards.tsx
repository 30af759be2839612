import type { SetupClass } from "../../src/sidebarReplies";
import { Disclosure } from "../disclosure";
import { ColumnList } from "./columnList";
import type { Draft } from "./draft";
import { columnsOf } from "./setupColumns";
import type { Change } from "./setUpForm";
import { doubtsIn } from "./understood";
import { setupWords } from "./words";

const words = setupWords.card;

/** A card for each class: what was understood of its tab. */
export function ClassCards({ draft, change }: { draft: Draft; change: Change }) {
  const { setup, only } = draft;
  const all = [...setup.classes, ...setup.empty].filter(({ tab }) => only === null || only.tab === tab);
  return (
    <ul class="cards">
      {all.map((of) => (
        <li key={of.tab} class={draft.left.includes(of.tab) ? "card left-out" : "card"}>
          <ClassCard of={of} draft={draft} change={change} />
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  of: SetupClass;
  draft: Draft;
  change: Change;
}

function ClassCard({ of, draft, change }: CardProps) {
  const isLeft = draft.left.includes(of.tab);
  const others = draft.setup.classes.length + draft.setup.empty.length > 1;
  const toggle = () =>
    change((now) => ({
      ...now,
      left: isLeft ? now.left.filter((tab) => tab !== of.tab) : [...now.left, of.tab],
    }));
  return (
    <>
      <h3>{of.class}</h3>
      {others && draft.only === null && (
        <label class="tick">
          <input
            type="checkbox"
            checked={!isLeft}
            onChange={toggle}
            aria-label={`${words.include}: ${of.class}`}
          />
          {words.include}
        </label>
      )}
      {!isLeft && <Understood of={of} draft={draft} change={change} />}
    </>
  );
}

function Understood({ of, draft, change }: CardProps) {
  const isEmpty = draft.setup.empty.includes(of);
  const doubts = doubtsIn(draft.suggested, of);
  const why = (
    <>
      {words.why}
      <span class="heard-only"> {of.class}</span>
      {doubts > 0 && <span class="hint">{words.doubts(doubts)}</span>}
    </>
  );
  return (
    <>
      <ul class="facts">
        {factsOf(of, draft).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {isEmpty && <li>{words.noScores}</li>}
      </ul>
      {draft.only === null && (
        <Disclosure summary={why} content={() => <ColumnList of={of} draft={draft} change={change} />} />
      )}
    </>
  );
}

function factsOf(of: SetupClass, { setup }: Draft): string[] {
  const columns = columnsOf(setup, of).filter(({ role }) => role !== "notScored");
  const retakes = columns.filter(({ role }) => role === "retake").length;
  const named = (letter: string) => of.columnNames?.[letter] ?? words.column(letter);
  return [
    ...(of.tab === of.class ? [] : [words.tab(of.tab)]),
    words.students(of.students, of.firstStudentRow, of.lastStudentRow),
    words.header(of.headerRow),
    words.names(of.studentColumns.map(named).join(", ")),
    ...(of.keyColumn === null ? [] : [words.id(named(of.keyColumn))]),
    ...(of.orientation === "long" ? [words.long] : []),
    words.assessments(columns.length, retakes),
  ];
}
