import type { RosterBuilt } from "../../src/sidebarReplies";
import { Issues } from "../issues";
import { words as pageWords } from "../words";
import { dayWords, resultWords } from "./words";

const words = resultWords.roster;

export function RosterResult({ built }: { built: RosterBuilt }) {
  const { tab, students, standards, next, overdue, forms, newForms, issues } = built;
  return (
    <div class="result">
      <h3>{words.heading}</h3>
      <p class="headline">
        {words.headline(students, standards)}
        {next !== null && words.next(dayWords(next.day), next.form)}
      </p>
      <p>{whatChanged(built)}</p>
      {overdue > 0 && <p class="refusal">{words.overdue(overdue)}</p>}
      {forms.length > 0 && (
        <>
          <h4>{words.forms}</h4>
          <ul class="where">
            {forms.map(({ assessment, form, copies }) => (
              <li key={`${assessment}/${form}`}>
                <span class="tab-name">{words.form(assessment, form)}</span>
                <span class="count">{copies}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {newForms.length > 0 && (
        <div class="notice">
          <h4>{words.newForms}</h4>
          <ul>
            {newForms.map(({ assessment, students: count, by }) => (
              <li key={assessment}>
                <strong>{assessment}</strong> {words.newForm(count, dayWords(by))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Issues issues={issues} heading={pageWords.issues(issues.length)} />
      <p class="hint">{words.tab(tab)}</p>
    </div>
  );
}

function whatChanged({ lines, came, went, changed }: RosterBuilt): string {
  const parts = [
    ...(came > 0 ? [words.came(came)] : []),
    ...(went > 0 ? [words.went(went)] : []),
    ...(changed > 0 ? [words.changed(changed)] : []),
  ];
  return parts.length === 0 ? words.same : `${words.lines(lines)}: ${parts.join(", ")}.`;
}
