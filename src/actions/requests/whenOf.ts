import { isDate, isoDay, textOf, type Cell } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { isOurs } from "../../workbook/tables/ownership";
import { REQUESTS_TABLE } from "../../workbook/tables/specs";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** "2025-11-05 14:03:22", or the day alone where nothing more is known; null: no time that can be read. */
export function whenOf(cell: Cell, zone: number): string | null {
  if (isDate(cell)) return isWholeDay(cell, zone) ? isoDay(cell) : timeIn(cell, zone);
  const [, day, time = ""] =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?)\S*)?$/.exec(textOf(cell)) ?? [];
  if (day === undefined || !Number.isFinite(Date.parse(day))) return null;
  return time === "" ? day : `${day} ${time}`;
}

/** The day of a time as `whenOf` gives it. */
export function dayIn(when: string): string {
  return when.slice(0, 10);
}

function isWholeDay(date: Date, zone: number): boolean {
  return (date.getTime() + zone) % DAY === 0;
}

function timeIn(date: Date, zone: number): string | null {
  const local = new Date(date.getTime() + zone);
  return Number.isFinite(local.getTime()) ? local.toISOString().slice(0, 19).replace("T", " ") : null;
}

/**
 * How many milliseconds the workbook is ahead of UTC. Sheets does not say; a whole day on a tab of ours, which begins
 * at midnight, does. Summer time may make it an hour wrong; without any such day it is 0.
 */
export function zoneOf(snapshot: Snapshot): number {
  const ofDay = firstWholeDay(snapshot);
  if (ofDay === null) return 0;
  // From UTC−10 to UTC+13, as isoDay reckons.
  return ofDay <= 10 * HOUR ? -ofDay : DAY - ofDay;
}

/** Midnight of a day on one of our tabs as milliseconds of the UTC day. */
function firstWholeDay(snapshot: Snapshot): number | null {
  const isRequests = (tab: string) =>
    snapshot.names.some((own) => own.name === REQUESTS_TABLE.rangeName && own.tab === tab);
  const tabs = snapshot.tabs.filter((tab) => isOurs(tab, snapshot) && !isRequests(tab.name));
  const days = tabs.flatMap(({ cells }) => cells.flatMap((row) => row.filter(isDate)));
  const [first] = days;
  return first ? ((first.getTime() % DAY) + DAY) % DAY : null;
}
