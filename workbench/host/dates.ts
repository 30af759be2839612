/** Sheets counts days from 1899-12-30 by the wall clock of the workbook's time zone; scripts count milliseconds. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

export function serialToInstant(serial: number, timeZone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  // The offset of the day before and of the day after: they differ around a change of the clocks.
  const [before, after] = [wall - DAY, wall + DAY].map((near) => wall - offset(near, timeZone)) as [
    number,
    number,
  ];
  if (before === after || before + offset(before, timeZone) === wall) return before;
  // A time that the clocks skipped counts on from the old offset.
  return after + offset(after, timeZone) === wall ? after : before;
}

export function instantToSerial(instant: number, timeZone: string): number {
  return (instant + offset(instant, timeZone) - EPOCH) / DAY;
}

/** "2025-11-14", with the time when there is one. */
export function serialText(serial: number): string {
  const iso = new Date(EPOCH + Math.round(serial * DAY)).toISOString();
  return serial % 1 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** Milliseconds that the zone's wall clock is ahead of UTC. */
export function offset(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

function format(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: isTimeZone(timeZone) ? timeZone : "UTC",
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, made);
  return made;
}

const checked = new Map<string, boolean>();

export function isTimeZone(name: string): boolean {
  const known = checked.get(name);
  if (known !== undefined) return known;
  let is = true;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
  } catch {
    is = false;
  }
  checked.set(name, is);
  return is;
}
