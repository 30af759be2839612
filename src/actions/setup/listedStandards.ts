import { isBlank, textOf, type Row } from "../../workbook/cell";
import { foldedText } from "../../workbook/layout/foldedText";
import { statedStandard } from "../../workbook/layout/statedStandard";
import type { TabSnapshot } from "../../workbook/snapshot";
import { nameKey } from "../../mastery/name";
import type { SetupRow } from "./setup";
import { keyIn } from "./setupRow";
import { isHeadedAs } from "../requests/formHeadings";
import { standardRow } from "./standardRows";

/** A teacher's own list of standards on a tab. */
export interface ListedStandards {
  tab: string;
  rows: SetupRow[];
}

/** Headings of such lists in five languages, without accents; best first, a column has one role. */
const ROLES = {
  "I can":
    "i can.*|student[- ]friendly.*|success criteria|ich kann.*|(?:yo )?puedo.*|je (?:peux|sais).*|eu (?:posso|consigo|sei).*",
  Unit: "(?:unit|chapter|module|strand|domain|cluster|category|unidad|bloque|dominio|unite|chapitre|domaine|einheit|kapitel|bereich|unidade|modulo|eixo)s?(?: ?(?:name|title|#|no\\.?|number))?",
  Priority: "priority|essential\\??|power(?: standard)?\\??",
  Code: "(?:(?:content|learning|state)? ?(?:standard|target|outcome|objective|skill|lt)s? ?)?(?:codes?|ids?|#|no\\.?|num(?:ber)?|nr\\.?|ref(?:erence)?|abbr(?:eviation)?)|codigos?|clave|kurzel|(?:standard|target|lt|teks|ccss|ngss|dba|oa)s?",
  Title:
    "(?:(?:standard|target|short|full) ?)?(?:title|name|description|text|statement|wording|topic|what .*)s?|(?:learning )?(?:standard|target|objective|outcome|skill|competenc(?:y|ie)|goal)s?|titulo|nombre|descripcion|estandar(?:es)?|objetivos?|competencias?|habilidad(?:es)?|titre|intitule|libelle|competences?|objectifs?|titel|bezeichnung|beschreibung|lernziele?|kompetenz(?:en)?|thema|tema|nome|descricao|habilidades?",
} as const;
type Role = keyof typeof ROLES;
const patterns = Object.entries(ROLES).map(
  ([role, words]) => [role as Role, new RegExp(`^(?:${words})\\s*:?$`)] as const,
);

/** Only lists of standards have such headings; lists of assignments have titles and units too. */
const TELLING =
  /standard|target|objecti|outcome|skill|competen|^lts?$|teks|ccss|ngss|i can|estandar|objetivo|habilidad|lernziel|kompetenz|ich kann|puedo|je peux|eu posso/;
const OF_TASKS = /points|due|score|max|grade|average|puntos|punkte/;
const HEADER_WITHIN = 15;

/** The first tab beside the classes that lists standards: at least two, under a heading that says so, or by their codes. */
export function listedStandards(tabs: readonly TabSnapshot[]): ListedStandards | null {
  for (const { name, cells } of tabs) {
    for (const [at, header] of cells.slice(0, HEADER_WITHIN).entries()) {
      const roles = rolesIn(header);
      if (!roles) continue;
      const rows = rowsOf(cells.slice(at + 1), roles);
      const coded = rows.filter(({ Code }) => statedStandard(String(Code)) !== null).length;
      const isTold = header.some((cell) => TELLING.test(foldedText(cell)));
      if (rows.length > 1 && (isTold || coded * 2 >= rows.length)) return { tab: name, rows };
    }
  }
  return null;
}

/** A code or a title, and something about it. */
function rolesIn(header: Row): Map<Role, number> | null {
  const roles = new Map<Role, number>();
  if (header.some((cell) => OF_TASKS.test(foldedText(cell)))) return null;
  // The answers to a form name standards and list none.
  const first = header.find((cell) => !isBlank(cell));
  if (isHeadedAs("when", first)) return null;
  header.forEach((cell, column) => {
    const text = foldedText(cell);
    const role = patterns.find(([own, pattern]) => !roles.has(own) && pattern.test(text))?.[0];
    if (role) roles.set(role, column);
  });
  // "Learning target" is a code beside a "Description", and a text beside a "Code".
  const own = new Set(roles.values());
  const target = header.findIndex((cell, column) => !own.has(column) && TELLING.test(foldedText(cell)));
  if (!roles.has("Code") && target >= 0) roles.set("Code", target);
  return (roles.has("Code") || roles.has("Title")) && roles.size > 1 ? roles : null;
}

function rowsOf(cells: readonly Row[], roles: Map<Role, number>): SetupRow[] {
  const rows: SetupRow[] = [];
  let unit = "";
  for (const cell of cells) {
    const text = (role: Role) => (roles.has(role) ? textOf(cell[roles.get(role) as number]) : "");
    const code = text("Code") || text("Title") || text("I can");
    // A text alone in its row is the heading of the rows below it; a merged unit stands in its first row only.
    const isAlone = cell.filter((one) => !isBlank(one)).length === 1 && roles.size > 1;
    unit = text("Unit") || (isAlone && text("I can") === "" ? code : unit);
    if (code === "" || isAlone || rows.some((row) => keyIn(row, "Code") === nameKey(code))) continue;
    const title = text("Title");
    const isSupporting = /^(?:no|supporting|n|false)$/.test(foldedText(text("Priority")));
    rows.push({
      ...standardRow(code),
      Title: title === code ? "" : title,
      "I can": text("I can"),
      Unit: unit,
      Priority: isSupporting ? "supporting" : "",
    });
  }
  return rows;
}
