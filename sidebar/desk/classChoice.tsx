import { deskWords as words } from "./words";

interface ChoiceProps {
  classes: readonly string[];
  /** "": all classes. */
  chosen: string;
  onChoose: (name: string) => void;
}

/** Nothing to choose where there is one class. */
export function ClassChoice({ classes, chosen, onChoose }: ChoiceProps) {
  if (classes.length < 2) return null;
  return (
    <label class="field">
      {words.class}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{words.allClasses}</option>
        {classes.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
