import type { EvidenceRow } from "../../../src/sidebarReplies";
import { dayWords } from "../../results/words";
import { type At, named, PICTURE, placesOf, roleOf } from "./layout";
import { Marker } from "./marker";

/** So many have room for their values, and for their days. */
const WITH_VALUE = 6;
const WITH_DAY = 3;
/** Each mark at its place, with its value and day where there is room. */
export function MarksDrawn({ rows, at }: { rows: readonly EvidenceRow[]; at: At }) {
  const places = placesOf(rows.length);
  const { bottom } = PICTURE;
  const points = rows.map((row, index) => ({
    row,
    x: places[index] as number,
    y: row.value === null ? bottom - 8 : at(row.value),
  }));
  const line = points.flatMap(({ row, x, y }) => (row.value === null ? [] : [`${x},${y}`])).join(" ");
  const withDay = named(rows.length, WITH_DAY);
  const withValue = valued(rows);
  return (
    <>
      <polyline class="path" points={line} />
      {points.map(({ row, x, y }, index) => (
        <g key={index}>
          <Marker role={roleOf(row)} x={x} y={y} />
          {row.value !== null && withValue.includes(row) && <Value of={row.value} x={x} y={y} />}
          {withDay.includes(index) && (
            <text class="day" x={x} y={bottom + 15} text-anchor="middle">
              {shortDay(row.day)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** Above its mark, or beside it where there is no room above, and then away from the levels' names. */
function Value({ of, x, y }: { of: number; x: number; y: number }) {
  const middle = (PICTURE.left + PICTURE.right) / 2;
  const beside =
    x > middle ? ({ x: x - 10, anchor: "end" } as const) : ({ x: x + 10, anchor: "start" } as const);
  const isOnTop = y - 10 < PICTURE.top + 6;
  const place = isOnTop ? { ...beside, y: y + 3.5 } : ({ x, y: y - 10, anchor: "middle" } as const);
  return (
    <text class="value" text-anchor={place.anchor} x={place.x} y={place.y}>
      {of}
    </text>
  );
}

/** All of a few; of many those that decide, unless these are many, too; else the newest. */
function valued(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  if (rows.length <= WITH_VALUE) return rows;
  const deciding = rows.filter(({ decides }) => decides);
  return deciding.length > 0 && deciding.length <= 2 ? deciding : rows.slice(-1);
}

/** "4 Nov": the weekday takes too much room. */
function shortDay(day: string | null): string {
  return day === null ? "" : dayWords(day).replace(/^\S+ /, "");
}
