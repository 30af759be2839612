import { useEffect, useRef, useState } from "preact/hooks";
import type { ExceptionAsked, SelectedStudent } from "../../../src/sidebarReplies";
import type { Desk } from "../../desk/useDesk";
import { ChoiceField, TypedField } from "../../desk/fields";
import { exceptionWords, isSame } from "./exceptionWords";
import { KIND_FIELDS, KINDS } from "./kindFields";
import { studentWords, type Kind } from "./words";
import { ValueAndDays } from "./valueAndDays";

const words = studentWords.form;

interface FormProps {
  student: SelectedStudent;
  levels: readonly string[];
  /** null: a new one. */
  row: ExceptionAsked | null;
  desk: Desk;
  onSave: (row: ExceptionAsked) => void;
  onCancel: () => void;
}

/** What and on which standard tell exceptions apart, so they are chosen once; the rest can be changed. */
export function ExceptionForm({ student, levels, row, desk, onSave, onCancel }: FormProps) {
  const [draft, setDraft] = useState<ExceptionAsked>(row ?? newRow(student));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const set = (part: Partial<ExceptionAsked>) => setDraft({ ...draft, ...part });
  const save = (event: Event) => {
    event.preventDefault();
    onSave(sent(draft, row === null ? student.exceptions : []));
  };
  return (
    <form class="desk-form" onSubmit={save}>
      <h4 ref={heading} tabIndex={-1}>
        {row === null ? words.adding : words.changing(exceptionWords(row))}
      </h4>
      {row === null && <WhatAndWhere draft={draft} standards={student.standards} onSet={set} />}
      <ValueAndDays draft={draft} levels={levels} onSet={set} />
      <TypedField
        label={words.note}
        hint={words.noteHint}
        value={draft.note}
        size="long"
        onTyped={(note) => set({ note })}
      />
      <div class="pair">
        <button type="submit" class="primary" aria-disabled={desk.running !== null}>
          {words.save}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface WhatProps {
  draft: ExceptionAsked;
  standards: readonly string[];
  onSet: (part: Partial<ExceptionAsked>) => void;
}

function WhatAndWhere({ draft, standards, onSet }: WhatProps) {
  const { hint, needsStandard } = KIND_FIELDS[draft.what];
  const first = { value: "", label: needsStandard === "yes" ? words.choose : words.all };
  return (
    <>
      <ChoiceField
        label={words.what}
        hint={hint}
        value={draft.what}
        choices={KINDS.map((kind) => ({ value: kind, label: studentWords.kinds[kind] }))}
        onChosen={(what) => onSet({ what: what as Kind })}
      />
      <ChoiceField
        label={words.standard}
        value={draft.standard}
        choices={[first, ...standards.map((code) => ({ value: code, label: code }))]}
        onChosen={(standard) => onSet({ standard })}
      />
    </>
  );
}

function newRow({ class: of, student, id, standard }: SelectedStudent): ExceptionAsked {
  return { class: of, student, id, standard, what: "more retakes", value: "", from: "", to: "", note: "" };
}

/**
 * Without what was typed into fields that another kind has. A new one about the same as one of `others` takes its
 * place, and a note that stands there is not lost by saying nothing.
 */
function sent(draft: ExceptionAsked, others: readonly ExceptionAsked[]): ExceptionAsked {
  const { value, days } = KIND_FIELDS[draft.what];
  const known = others.find((other) => isSame(other, draft));
  return {
    ...draft,
    value: value === null ? "" : draft.value.trim(),
    to: days === "both" ? draft.to : "",
    note: draft.note.trim() || (known?.note ?? ""),
  };
}
