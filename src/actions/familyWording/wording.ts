import { isSameName, nameKey } from "../../mastery/name";
import type { Snapshot } from "../../workbook/snapshot";
import { FAMILY_SENTENCES } from "./familySentences";
import type { Wording } from "./say";
import { ENGLISH_HEADING, readWording, type WordingTable } from "./wordingTable";

/**
 * What families are told in: the language's column where it says something that can be used, else the English one, else
 * as it is in the source. A language that is not there reads as English.
 */
export function wordingOf(snapshot: Snapshot, language?: string): Wording {
  return wordingIn(readWording(snapshot), language);
}

export function wordingIn(table: WordingTable, language = ENGLISH_HEADING): Wording {
  const heading = languageCalled(language, table) ?? ENGLISH_HEADING;
  const english = textsIn(table, ENGLISH_HEADING);
  const said = heading === ENGLISH_HEADING ? english : new Map([...english, ...textsIn(table, heading)]);
  return {
    lang: heading === ENGLISH_HEADING ? "en" : codeIn(heading),
    dir: [...textsIn(table, heading).values()].some((text) => RIGHT_TO_LEFT.test(text)) ? "rtl" : "ltr",
    sentence: (key) => said.get(nameKey(key)) ?? FAMILY_SENTENCES[key][0],
    own: (kind, name) => said.get(nameKey(`${kind}: ${name}`)) ?? name,
  };
}

/** The heading that is meant; null: there is no such language. */
export function languageCalled(language: string, { languages }: WordingTable): string | null {
  return languages.find((heading) => isSameName(heading, language)) ?? null;
}

function textsIn({ cells }: WordingTable, language: string): Map<string, string> {
  const own = cells.filter((cell) => cell.language === language && cell.problem === null);
  return new Map(own.map(({ name, text }) => [name, text]));
}

/** Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** "es", "Español (es)"; "" where the heading names no code, so that nobody reads it out in English. */
function codeIn(heading: string): string {
  const [, code = ""] = /(?:^|\()([a-z]{2,3}(?:-[a-z0-9]{2,8})?)(?:\)|$)/i.exec(heading) ?? [];
  return code.toLowerCase();
}
