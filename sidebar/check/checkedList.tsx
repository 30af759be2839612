import type { CheckedIssue } from "../../src/sidebarReplies";
import { Disclosure } from "../disclosure";
import { words as pageWords } from "../words";
import { FixAll } from "./fixAll";
import { IssueItem, type Acts } from "./issueItem";
import { byKind, sectionOf, SECTIONS, type SectionName } from "./sections";
import { checkWords as words } from "./words";

/** So many of a kind are in sight; a list of fifty is read by nobody. */
const AT_ONCE = 3;

interface ListProps {
  issues: CheckedIssue[];
  acts: Acts;
}

/** By what is to be done, and in each part what matters most first. */
export function CheckedList({ issues, acts }: ListProps) {
  return (
    <>
      {SECTIONS.map((name) => (
        <Section
          key={name}
          name={name}
          issues={issues.filter((issue) => sectionOf(issue) === name)}
          acts={acts}
        />
      ))}
    </>
  );
}

function Section({ name, issues, acts }: ListProps & { name: SectionName }) {
  if (issues.length === 0) return null;
  return (
    <section class="checked-section">
      <h3>
        {words.sections[name]}
        {words.count(issues.length)}
      </h3>
      <p class="hint">{words.sectionHints[name]}</p>
      {byKind(issues).map((alike) => (
        <Kind key={alike[0]?.code} issues={alike} acts={acts} mayFixAll={name === "fix" ? "yes" : "no"} />
      ))}
    </section>
  );
}

function Kind({ issues, acts, mayFixAll }: ListProps & { mayFixAll: "yes" | "no" }) {
  const rest = issues.slice(AT_ONCE);
  return (
    <>
      <Items issues={issues.slice(0, AT_ONCE)} acts={acts} />
      {rest.length > 0 && (
        <Disclosure
          summary={pageWords.moreAlike(rest.length)}
          content={() => <Items issues={rest} acts={acts} />}
        />
      )}
      {mayFixAll === "yes" && <FixAll issues={issues} acts={acts} />}
    </>
  );
}

function Items({ issues, acts }: ListProps) {
  return (
    <ul class="checked-list">
      {issues.map((issue) => (
        <IssueItem key={`${issue.where} ${issue.code} ${issue.message}`} issue={issue} acts={acts} />
      ))}
    </ul>
  );
}
