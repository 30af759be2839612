import type { Card } from "./boardCards";

/** How large a class's cards are set, and in which columns. */
export interface BoardSize {
  /** Of the names, in points. */
  points: number;
  columns: Card[][];
}

/** What fits on both A4 and Letter, on its side, within the margins; in millimetres, with a little to spare. */
const PAPER = { width: 255, height: 181 };
/** The class and the day above the cards, in millimetres. */
const HEADING = 11;
const MILLIMETRES_A_POINT = 0.353;
/** Of a line of text, in sizes of its type. */
const LINE = 1.2;
/** How wide a letter is on average, in sizes of its type; capitals and bold type take more. */
const LETTER = 0.52;
/** From the largest type to the smallest, in half points. */
const SIZES = Array.from({ length: 45 }, (_, at) => 33 - at / 2);
const COLUMNS = [2, 3, 4];
/** Targets and tasks are set smaller than names, in parts of their size. */
export const SMALLER = 0.68;
/** Names of groups are set larger. */
export const HEAD = 1.1;
/** Frame and gaps around a card's text, in millimetres. */
const AROUND = { across: 9, down: 7 };

/** The largest type in which all cards stand on one page; the smallest where none does. */
export function boardSize(cards: readonly Card[], everyone: readonly Card[]): BoardSize {
  const tries = SIZES.flatMap((points) => COLUMNS.map((count) => ({ points, count })));
  const set = tries.map(({ points, count }) => {
    const width = PAPER.width / count - AROUND.across;
    const packed = pack(cards, count, (card) => heightOf(card, { points, width }));
    const above = everyone.map((card) => heightOf(card, { points, width: PAPER.width - AROUND.across }));
    const height = above.reduce((sum, own) => sum + own, HEADING + packed.height);
    return { points, columns: packed.columns, height };
  });
  const [first] = set.filter(({ height }) => height <= PAPER.height);
  return first ?? set.reduce((best, one) => (one.height < best.height ? one : best));
}

/** Each card under the shortest column, so that they are read in rows. */
function pack(cards: readonly Card[], count: number, heightOfCard: (card: Card) => number) {
  const columns = Array.from({ length: Math.min(count, cards.length) }, () => ({
    cards: [] as Card[],
    height: 0,
  }));
  for (const card of cards) {
    const shortest = columns.reduce((best, one) => (one.height < best.height ? one : best));
    shortest.cards.push(card);
    shortest.height += heightOfCard(card);
  }
  return {
    columns: columns.map((column) => column.cards),
    height: Math.max(0, ...columns.map(({ height }) => height)),
  };
}

/** In millimetres. */
function heightOf(card: Card, { points, width }: { points: number; width: number }): number {
  const lettersIn = (size: number) => width / (size * LETTER * MILLIMETRES_A_POINT);
  const lines = (text: string, size: number) => wrapped(text, lettersIn(size)) * size;
  const bold = points * HEAD * 1.08;
  const head = `${card.name}   ${card.place}`.length > lettersIn(bold) && card.place !== "" ? 1 : 0;
  const small = card.lines.reduce((sum, line) => sum + lines(line, points * SMALLER), 0);
  const names = card.students.reduce((sum, name) => sum + lines(name, points), 0);
  const above = (wrapped(card.name, lettersIn(bold)) + head) * points * HEAD;
  return (above + small + names) * LINE * MILLIMETRES_A_POINT + AROUND.down;
}

/** Words are not broken, so that a line of several holds fewer letters than fit. */
function wrapped(text: string, letters: number): number {
  const lines = text.length / letters;
  return lines <= 1 ? 1 : Math.ceil(lines * 1.15);
}
