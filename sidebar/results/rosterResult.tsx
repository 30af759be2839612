import type { RosterBuilt } from "../../src/sidebarReplies";
import { CameHeading } from "../cameHeading";
import { Issues } from "../issues";
import { words as pageWords } from "../words";
import { Movements } from "./movements";
import { NewForms } from "./newForms";
import { dayWords, resultWords } from "./words";

const words = resultWords.roster;

interface RosterProps {
  built: RosterBuilt;
  /** What was asked about, where it was not everything: it takes the focus. */
  about?: string;
}

export function RosterResult({ built, about }: RosterProps) {
  const { tab, students, standards, next, overdue, forms, newForms, issues } = built;
  return (
    <div class="result">
      {about === undefined ? <h3>{words.heading}</h3> : <CameHeading>{about}</CameHeading>}
      <p class="headline">
        {about === undefined ? words.headline(students, standards) : words.stillToRetake(students)}
        {next !== null && words.next(dayWords(next.day), next.form)}
      </p>
      <p>{whatChanged(built)}</p>
      {overdue > 0 && <p class="refusal">{words.overdue(overdue)}</p>}
      {forms.length > 0 && <Copies forms={forms} />}
      <NewForms forms={newForms} />
      <Movements built={built} />
      <Issues issues={issues} heading={pageWords.issues(issues.length)} />
      {about === undefined && <p class="hint">{words.tab(tab)}</p>}
    </div>
  );
}

function Copies({ forms }: { forms: RosterBuilt["forms"] }) {
  return (
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
