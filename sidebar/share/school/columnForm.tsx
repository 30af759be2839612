import { useId } from "preact/hooks";
import { ClassChoice } from "../../desk/classChoice";
import { ChoiceField, TypedField } from "../../desk/fields";
import { kindsFor, standardsFor, type Asked, type Course, type Kind } from "./asked";
import { schoolWords as words } from "./words";

interface FormProps {
  course: Course;
  asked: Asked;
  onChange: (part: Partial<Asked>) => void;
}

export function ColumnForm({ course, asked, onChange }: FormProps) {
  const standards = standardsFor(course, asked);
  return (
    <div class="school-form">
      <p>{words.intro}</p>
      <Roster names={asked.names} onPasted={(names) => onChange({ names })} />
      <ChoiceField
        label={words.what}
        hint={words.kindHints[asked.what]}
        value={asked.what}
        choices={kindsFor(course)}
        onChosen={(what) => onChange({ what: what as Kind })}
      />
      {standards.length > 0 && (
        <ChoiceField
          label={words.standard}
          value={asked.standard}
          choices={standards}
          onChosen={(standard) => onChange({ standard })}
        />
      )}
      {asked.what === "credit" && (
        <TypedField
          label={words.points}
          hint={words.pointsHint[asked.standard === "" ? "course" : "standard"]}
          value={asked.points}
          onTyped={(points) => onChange({ points })}
        />
      )}
      <ClassChoice
        classes={course.classes.map((one) => one.class)}
        chosen={asked.class}
        onChoose={(name) => onChange({ class: name })}
      />
    </div>
  );
}

/** Long lines are not broken: a line is a student. */
function Roster({ names, onPasted }: { names: string; onPasted: (text: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.roster}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={5}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        value={names}
        onInput={(event) => onPasted(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {words.rosterHint}
      </p>
    </div>
  );
}
