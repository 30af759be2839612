import { useId } from "preact/hooks";

interface TypedProps {
  label: string;
  hint?: string;
  value: string;
  /** The id of a list of suggestions. */
  list?: string;
  size?: "short" | "long";
  onTyped: (text: string) => void;
}

export function TypedField({ label, hint, value, list, size = "short", onTyped }: TypedProps) {
  const id = useId();
  const field = {
    ...{ id, value, autocomplete: "off" as const },
    ...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {size === "long" ? (
        <textarea {...field} rows={2} onInput={(event) => onTyped(event.currentTarget.value)} />
      ) : (
        <input
          {...field}
          type="text"
          {...(list ? { list } : {})}
          onInput={(event) => onTyped(event.currentTarget.value)}
        />
      )}
      <Hint of={id} words={hint} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  hint?: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChosen: (value: string) => void;
}

export function ChoiceField({ label, hint, value, choices, onChosen }: ChoiceProps) {
  const id = useId();
  const described = hint === undefined ? {} : { "aria-describedby": `${id}-hint` };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} {...described} value={value} onChange={(event) => onChosen(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Hint of={id} words={hint} />
    </div>
  );
}

/** A day as "YYYY-MM-DD", or "". */
export function DayField({
  label,
  day,
  onDay,
}: {
  label: string;
  day: string;
  onDay: (day: string) => void;
}) {
  return (
    <label class="field">
      {label}
      <input type="date" value={day} onInput={(event) => onDay(event.currentTarget.value)} />
    </label>
  );
}

function Hint({ of, words }: { of: string; words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p class="hint" id={`${of}-hint`}>
      {words}
    </p>
  );
}
