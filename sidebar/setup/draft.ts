import { nameKey } from "../../src/mastery/name";
import type { Question, Setup, SuggestedSetup } from "../../src/sidebarReplies";
import { answeredAnew } from "../../src/actions/setup/answered";
import { onlyColumn } from "../../src/actions/setup/onlyColumn";
import type { OneColumn } from "../../src/actions/setup/onlyColumn";
import { textIn } from "./setupColumns";
import { withoutLeftOver } from "./standards";

/** What a teacher has made of a suggestion so far. Classes left out stay, so that they can come back. */
export interface Draft {
  suggested: SuggestedSetup;
  setup: Setup;
  /** Tabs of classes left out. */
  left: readonly string[];
  /** null: everything that was found. */
  only: OneColumn | null;
  answers: Readonly<Record<string, string>>;
}

export function draftOf(suggested: SuggestedSetup): Draft {
  return { suggested, setup: suggested.setup, left: [], only: null, answers: {} };
}

/** What is sent: untouched, exactly what was suggested. */
export function setupOf({ suggested, setup, left, only }: Draft): Setup {
  const chosen = only === null ? withoutClasses(setup, left) : onlyColumn(setup, only);
  if (chosen === suggested.setup) return chosen;
  return suggested.stored ? chosen : withoutLeftOver(chosen, suggested.setup);
}

export function isChanged(draft: Draft): boolean {
  return JSON.stringify(setupOf(draft)) !== JSON.stringify(draft.suggested.setup);
}

function withoutClasses(setup: Setup, left: readonly string[]): Setup {
  if (left.length === 0) return setup;
  const stays = ({ tab }: { tab: string }) => !left.includes(tab);
  const classes = setup.classes.filter(stays);
  const empty = setup.empty.filter(stays);
  const names = new Set([...classes, ...empty].map((one) => nameKey(one.class)));
  const assessments = setup.assessments.filter((row) => {
    const of = textIn(row, "Class");
    return of === "" || names.has(nameKey(of));
  });
  return { ...setup, classes, empty, assessments, leftOut: [...left] };
}

export function withAnswer(draft: Draft, question: Question, value: string): Draft {
  const { changes = [] } = question.choices.find((choice) => choice.value === value) ?? {};
  const setup = answeredAnew({ setup: draft.setup, base: draft.suggested.setup }, question.choices, changes);
  return { ...draft, setup, answers: { ...draft.answers, [question.id]: value } };
}
