import { isSameName, nameKey } from "../../src/mastery/name";
import type { Setup, SetupRow } from "../../src/sidebarReplies";
import { textIn } from "./setupColumns";

/** A row of Standards as set-up writes it where nothing else is known. */
const EMPTY_STANDARD: SetupRow = {
  Code: "",
  Title: "",
  "I can": "",
  Unit: "",
  Priority: "",
  Scale: "",
  "Mastery at": "",
  "Scoring method": "",
  Forms: "",
  "Retakes allowed": "",
  Corrective: "",
  Link: "",
  Extension: "",
  Prerequisites: "",
};

export const codeOf = (row: SetupRow) => textIn(row, "Code");

function hasCode(row: SetupRow, code: string): boolean {
  return isSameName(codeOf(row), code);
}

/** Codes that no row of Standards has yet get one. */
export function withStandardsListed(setup: Setup, codes: readonly string[]): Setup {
  const missing = codes.filter(
    (code, at) => codes.indexOf(code) === at && !setup.standards.some((row) => hasCode(row, code)),
  );
  const added = missing.map((code) => ({ ...EMPTY_STANDARD, Code: code }));
  return added.length === 0 ? setup : { ...setup, standards: [...setup.standards, ...added] };
}

export function withTitle(setup: Setup, code: string, title: string): Setup {
  return {
    ...setup,
    standards: setup.standards.map((row) => (hasCode(row, code) ? { ...row, Title: title } : row)),
  };
}

/** Standards that only a column had which now has another, or none, go; whatever stood without a column stays. */
export function withoutLeftOver(setup: Setup, before: Setup): Setup {
  const usedIn = ({ assessments }: Setup) =>
    new Set(assessments.map((row) => nameKey(textIn(row, "Standard"))));
  const [now, then] = [usedIn(setup), usedIn(before)];
  const isLeftOver = (row: SetupRow) => {
    const key = nameKey(codeOf(row));
    const isNew = !before.standards.some((old) => nameKey(codeOf(old)) === key);
    return !now.has(key) && (then.has(key) || (isNew && codeOf(row) === textIn(row, "Title")));
  };
  return setup.standards.some(isLeftOver)
    ? { ...setup, standards: setup.standards.filter((row) => !isLeftOver(row)) }
    : setup;
}
