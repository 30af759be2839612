import { useId } from "preact/hooks";
import type { ExceptionAsked } from "../../../src/sidebarReplies";
import { DayField, TypedField } from "../../desk/fields";
import { KIND_FIELDS } from "./kindFields";
import { studentWords } from "./words";

const words = studentWords.form;

interface FieldsProps {
  draft: ExceptionAsked;
  levels: readonly string[];
  onSet: (part: Partial<ExceptionAsked>) => void;
}

/** The fields that the kind of exception has, and no others. */
export function ValueAndDays({ draft, levels, onSet }: FieldsProps) {
  const { value, days } = KIND_FIELDS[draft.what];
  const list = useId();
  return (
    <>
      {value !== null && (
        <TypedField
          label={value.label}
          hint={value.hint}
          value={draft.value}
          {...(value.list === "levels" ? { list } : {})}
          onTyped={(typed) => onSet({ value: typed })}
        />
      )}
      {value?.list === "levels" && (
        <datalist id={list}>
          {levels.map((level) => (
            <option key={level} value={level} />
          ))}
        </datalist>
      )}
      <div class="days-fields">
        {days !== "none" && (
          <DayField
            label={days === "both" ? words.from : words.firstDay}
            day={draft.from}
            onDay={(from) => onSet({ from })}
          />
        )}
        {days === "both" && <DayField label={words.until} day={draft.to} onDay={(to) => onSet({ to })} />}
      </div>
    </>
  );
}
