import type { RosterBuilt } from "../../src/sidebarReplies";
import { dayWords, resultWords } from "./words";

const words = resultWords.roster;

/** Forms somebody has to write, for how many students and by when. */
export function NewForms({ forms }: { forms: RosterBuilt["newForms"] }) {
  if (forms.length === 0) return null;
  return (
    <div class="notice">
      <h4>{words.newForms}</h4>
      <ul>
        {forms.map(({ assessment, students, by }) => (
          <li key={assessment}>
            <strong>{assessment}</strong> {words.newForm(students, dayWords(by))}
          </li>
        ))}
      </ul>
    </div>
  );
}
