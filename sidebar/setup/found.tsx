import type { Issue, Setup } from "../../src/sidebarReplies";
import { Disclosure } from "../disclosure";
import type { Draft } from "./draft";
import { originalsOf, columnsOf } from "./setupColumns";
import type { Change } from "./setUpForm";
import { setupWords as words } from "./words";

/** What was found, in one line, and the short way in. */
export function Found({ draft, sent, change }: { draft: Draft; sent: Setup; change: Change }) {
  const all = [...sent.classes, ...sent.empty];
  const students = all.reduce((sum, one) => sum + one.students, 0);
  if (draft.setup.classes.length + draft.setup.empty.length === 0)
    return (
      <div class="notice">
        <h3>{words.nothing}</h3>
        <p>{words.nothingHint}</p>
      </div>
    );
  return (
    <>
      <p class="found" role="status">
        {words.found(all.length, students, sent.standards.length)}
      </p>
      <p class="hint">{draft.suggested.stored ? words.storedHint : words.hint}</p>
      {!draft.suggested.stored && <QuickStart draft={draft} change={change} />}
    </>
  );
}

/** "One standard, one retake": a list of all columns, by class. */
function QuickStart({ draft, change }: { draft: Draft; change: Change }) {
  const { setup, only } = draft;
  const choices = setup.classes.flatMap((of) =>
    originalsOf(columnsOf(setup, of)).map(({ name }) => ({ tab: of.tab, group: of.class, column: name })),
  );
  if (choices.length < 2) return null;
  const chosen = choices.findIndex(({ tab, column }) => only?.tab === tab && only.column === column);
  const choose = (index: number) => {
    const choice = choices[index];
    change((now) => ({
      ...now,
      only: choice === undefined ? null : { tab: choice.tab, column: choice.column },
    }));
  };
  const select = () => (
    <>
      <p class="hint">{words.quick.hint}</p>
      <label class="field">
        {words.quick.label}
        <select value={String(chosen)} onChange={(event) => choose(Number(event.currentTarget.value))}>
          <option value="-1">{words.quick.everything}</option>
          {setup.classes.map((of) => (
            <optgroup key={of.tab} label={of.class}>
              {choices.map(({ tab, column }, index) =>
                tab === of.tab ? (
                  <option key={index} value={String(index)}>
                    {column}
                  </option>
                ) : null,
              )}
            </optgroup>
          ))}
        </select>
      </label>
    </>
  );
  return <Disclosure summary={words.quick.heading} content={select} />;
}

/** Tabs that are no class, each with the reason. */
export function NoClassTabs({ issues, startsOpen }: { issues: Issue[]; startsOpen: "open" | "closed" }) {
  if (issues.length === 0) return null;
  const list = () => (
    <dl class="reasons">
      {issues.map(({ tab, message }, index) => (
        <div key={index}>
          <dt>{tab}</dt>
          <dd>{message}</dd>
        </div>
      ))}
    </dl>
  );
  return <Disclosure summary={words.noClass.heading(issues.length)} content={list} startsOpen={startsOpen} />;
}
