import type { Day } from "../../mastery/calendar/day";
import { dayOf } from "../../workbook/cell";
import { foldedText } from "../../workbook/layout/foldedText";

/** A day as it is written; `year` null where none is; `order` tells which number is the month, null where nobody says. */
export interface Written {
  year: number | null;
  first: number;
  second: number;
  order: Order | null;
}

export const ORDERS = ["month first", "day first"] as const;
export type Order = (typeof ORDERS)[number];

/** Names of the months in five languages, without accents. */
const MONTHS = [
  "jan(?:uary?|vier|eiro)?|ene(?:ro)?",
  "feb(?:ruary?|rero)?|fev(?:rier|ereiro)?",
  "mar(?:ch|zo?|s|co)?",
  "apr(?:il)?|avr(?:il)?|abr(?:il)?",
  "ma(?:y|i|yo|io)",
  "jun(?:[ei]|io|ho)?|juin",
  "jul(?:[yi]|io|ho)?|juil(?:let)?",
  "aug(?:ust)?|ago(?:sto)?|aout",
  "sept?(?:ember|embre|iembre)?|setembro",
  "oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro",
  "nov(?:ember|embre|iembre|embro)?",
  "dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre)?",
];
const NAME = MONTHS.map((names) => `(?:${names})`).join("|");
const YEAR = "(\\d{4}|\\d{2})";
const DAY_NAME = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?(?: de)? ?(${NAME})\\.?(?!\\p{L})(?:,? (?:de )?(\\d{4}))?`,
  "u",
);
const NAME_DAY = new RegExp(
  `(?<![\\p{L}\\d])(${NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`,
  "u",
);
const ISO = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const DOTS = new RegExp(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(?:${YEAR})?(?!\\d)`);
const STROKES = new RegExp(`(?<![\\d/-])(\\d{1,2})[/-](\\d{1,2})(?:[/-]${YEAR})?(?![\\d/-])`);

/** The first day a text holds; null where it holds none. */
export function writtenIn(text: string): Written | null {
  const folded = foldedText(text);
  const year = (digits: string | undefined) =>
    digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);
  const monthOf = (name: string) => MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(name)) + 1;
  const made = (first: number, second: number, rest: { year: number | null; order: Order | null }) => ({
    first,
    second,
    ...rest,
  });
  const iso = ISO.exec(folded);
  if (iso) return made(Number(iso[2]), Number(iso[3]), { year: Number(iso[1]), order: "month first" });
  const dots = DOTS.exec(folded);
  if (dots) return made(Number(dots[1]), Number(dots[2]), { year: year(dots[3]), order: "day first" });
  const strokes = STROKES.exec(folded);
  if (strokes) return made(Number(strokes[1]), Number(strokes[2]), { year: year(strokes[3]), order: null });
  const dayFirst = DAY_NAME.exec(folded);
  if (dayFirst)
    return made(Number(dayFirst[1]), monthOf(dayFirst[2] as string), {
      year: year(dayFirst[3]),
      order: "day first",
    });
  const nameFirst = NAME_DAY.exec(folded);
  if (!nameFirst) return null;
  return made(monthOf(nameFirst[1] as string), Number(nameFirst[2]), {
    year: year(nameFirst[3]),
    order: "month first",
  });
}

/** null where there is no such day. */
export function dayIn({ first, second }: Written, order: Order, year: number): Day | null {
  const [month, day] = order === "month first" ? [first, second] : [second, first];
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const isDay = dayOf(text) !== null && new Date(`${text}T00:00:00Z`).getUTCDate() === day;
  return isDay ? text : null;
}
