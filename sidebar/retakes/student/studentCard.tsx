import { useRef, useState } from "preact/hooks";
import type { ExceptionAsked, SelectedStudent } from "../../../src/sidebarReplies";
import { CameHeading } from "../../cameHeading";
import type { Desk } from "../../desk/useDesk";
import { ExceptionForm } from "./exceptionForm";
import { exceptionWords } from "./exceptionWords";
import { studentWords as words } from "./words";

interface CardProps {
  student: SelectedStudent;
  levels: readonly string[];
  desk: Desk;
  onChange: (row: ExceptionAsked, how: "set" | "remove") => Promise<boolean>;
}

/** Who it is, what holds for this student alone, and one form at a time to change it. */
export function StudentCard({ student, levels, desk, onChange }: CardProps) {
  const [editing, setEditing] = useState<ExceptionAsked | "new" | null>(null);
  const card = useRef<HTMLElement>(null);
  const { student: name, class: of, id, exceptions } = student;
  const facts = [of, ...(id === "" ? [] : [words.id(id)])].join(", ");
  return (
    <section class="card student-card" ref={card}>
      <CameHeading>{name}</CameHeading>
      <p class="facts">{facts}</p>
      <h4>{words.exceptions}</h4>
      {exceptions.length === 0 && <p>{words.none}</p>}
      <ul class="desk-lines">
        {exceptions.map((row, index) => (
          <li key={index}>
            <Exception
              row={row}
              isBusy={desk.running !== null}
              onEdit={() => setEditing(row)}
              onRemove={() => void onChange(row, "remove")}
            />
          </li>
        ))}
      </ul>
      {editing === null ? (
        <button type="button" class="quiet wide" onClick={() => setEditing("new")}>
          {words.add}
        </button>
      ) : (
        <ExceptionForm
          key={editing === "new" ? "new" : exceptionWords(editing)}
          {...{ student, levels, desk }}
          row={editing === "new" ? null : editing}
          onSave={async (row) => {
            if (await onChange(row, "set")) setEditing(null);
          }}
          onCancel={() => {
            setEditing(null);
            card.current?.querySelector("h3")?.focus();
          }}
        />
      )}
    </section>
  );
}

interface ExceptionProps {
  row: ExceptionAsked;
  isBusy: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

function Exception({ row, isBusy, onEdit, onRemove }: ExceptionProps) {
  const told = exceptionWords(row);
  return (
    <>
      <span class="block">{told}</span>
      {row.note !== "" && <span class="block hint">{words.privateNote(row.note)}</span>}
      <span class="row-links">
        <button type="button" class="link" aria-label={words.changeOne(told)} onClick={onEdit}>
          {words.change}
        </button>
        <button
          type="button"
          class="link"
          aria-disabled={isBusy}
          aria-label={words.removeOne(told)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </span>
    </>
  );
}
