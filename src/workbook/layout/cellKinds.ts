import { foldedText } from "./foldedText";
import { isDate, textOf, type Cell } from "../cell";

/** What a cell of a possible column of scores looks like, before anyone knows the policy. */
export type CellKind =
  | "blank"
  | "number"
  | "share"
  | "fraction"
  | "level"
  | "code"
  | "none"
  | "date"
  | "text";

/** Words for levels in five languages; a policy's own come beside them. */
const LEVELS =
  /^(?:\d ?[-–:=.)]? ?)?(?:done|not done|exceed(?:s|ing|ed)?|extend(?:s|ing)|advanced|distinguished|exemplary|excellent|meet(?:s|ing)?|met|master(?:y|ed)?|proficient|secure|good|satisfactory|developing|approach(?:es|ing)|near(?:ly)?|progressing|partial(?:ly)?|emerging|beginning|basic|below(?: basic)?|novice|not (?:yet|met)|in progress|needs (?:work|improvement|support)|insufficient|pass(?:ed)?|fluent|remediation|complete|logrado|en proceso|(?:en )?inicio|destacado|avanzado|satisfactorio|insuficiente|basico|sobresaliente|notable|bien|suficiente|acquis|(?:en cours d'acquisition|partiellement acquis|en cours)|non acquis|depasse|fragile|satisfaisant(?:e)?|sicher|erreicht|teilweise(?: erreicht)?|nicht erreicht|noch nicht|ubertroffen|atingido|em desenvolvimento|nao atingido|avancado|parcialmente atingido|green|yellow|amber|orange|red|blue|verde|amarillo|amarelo|rojo|azul|vermelho|grun|gelb|rot|blau|vert|jaune|rouge|bleu)(?: (?:standard|expectations?|mastery))?$/;
/** Marks of students without evidence: they make no column a column of scores, and spoil none. */
const NONE =
  /^(?:ex|exempt|excused|mi|missing|abs?|absent|inc|incomplete|nd|na|n\/a|n\.a\.|null|none|nan|\.|–|—|-|not submitted|not graded|ungraded|#[a-z/0!?]+|error|loading\.*|needs grading|false|-- ?\/ ?\d+|ausente|np|absente?|abs\.|fehlt|krank|entschuldigt|faltou)$/;
const SHARE = /^[+-]?\d+(?:[.,]\d+)? ?%$/;
const FRACTION = /^\d+(?:[.,]\d+)? ?(?:\/|of|de|sur|von) ?\d+(?:[.,]\d+)?(?: ?\(.*\))?$/;
/** Marks from 7 on have a plus or minus where 1 to 6 with one are levels. */
const NUMBER =
  /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?: ?(?:\*+|[A-Za-z]|pts?|points?))?$|^\d{0,2}[½¼¾]$|^(?:[7-9]|10)[+\-−–]$/;
const CODE = /^(?:[A-Za-z]{1,2}|[A-Z]{3}|[1-6])(?: ?[+\-−–]{1,2})?$/;
const TICK = /^(?:[✓✔☑✅✗✘☐❌][+\-−]?|\p{Extended_Pictographic}\ufe0f?)$/u;
const DAY =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d).*|\d+:\d\d(?::\d\d)?(?: ?[ap]m)?|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,].*\d.*)$/i;

const known = new Map<string, CellKind>();
/** Whole workbooks of free text are not worth remembering. */
const MOST_REMEMBERED = 5000;

export function cellKind(cell: Cell): CellKind {
  if (typeof cell === "number") return "number";
  if (cell === "" || cell === null || cell === undefined) return "blank";
  // A box that is not ticked says nothing.
  if (typeof cell === "boolean") return cell ? "code" : "none";
  if (isDate(cell)) return "date";
  const typed = cell as string;
  let kind = known.get(typed);
  if (kind !== undefined) return kind;
  kind = kindOfText(textOf(typed));
  if (known.size < MOST_REMEMBERED) known.set(typed, kind);
  return kind;
}

function kindOfText(text: string): CellKind {
  if (text === "") return "blank";
  if (NUMBER.test(text)) return "number";
  if (SHARE.test(text)) return "share";
  if (FRACTION.test(text)) return "fraction";
  const lower = foldedText(text);
  if (NONE.test(lower)) return "none";
  // Files of text spell boxes out.
  if (/^(?:true|yes|oui|non|si|nein|sim|nao)$/.test(lower)) return "code";
  if (LEVELS.test(lower)) return "level";
  if (CODE.test(text) || TICK.test(text)) return "code";
  return DAY.test(text) ? "date" : "text";
}

/** The points a score brings along: 5 in "4 / 5". */
export function pointsBroughtAlong(cell: Cell): number | null {
  if (typeof cell !== "string" || cellKind(cell) !== "fraction") return null;
  const named = /(?:\/|[a-z]) ?(\d+(?:[.,]\d+)?)(?: ?\(.*\))?$/i.exec(textOf(cell));
  return named ? Number((named[1] as string).replace(",", ".")) : null;
}

/** The number in "7.5", "85R", "85 %", 7 of "7 / 8"; null for what holds none. */
export function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  const kind = cellKind(cell);
  if (kind !== "number" && kind !== "share" && kind !== "fraction") return null;
  const digits = /[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)/.exec(textOf(cell));
  const part = FRACTIONS[textOf(cell).slice(-1)] ?? 0;
  return digits ? Number(digits[0].replace(",", ".")) + part : part || null;
}

const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };
