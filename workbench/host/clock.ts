import { offset } from "./dates";

/** How far the shown time is from the real one; moved by `--today`. */
export interface Clock {
  shift(): number;
  now(): Date;
  setToday(today: string | null): void;
}

/** `zone` gives the workbook's time zone at the moment of asking. */
export function openClock(today: string | null, zone: () => string): Clock {
  let shift = 0;
  const clock: Clock = {
    shift: () => shift,
    now: () => new Date(Date.now() + shift),
    setToday(day) {
      shift = day === null ? 0 : instantOn(day, Date.now(), zone()) - Date.now();
    },
  };
  clock.setToday(today);
  return clock;
}

/** Is it a day that exists, as YYYY-MM-DD? */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The same time of day on `day`, unless it would be another day for somebody: script (UTC), process and workbook
 * may stand in three time zones. Then the full hour nearest to noon that is that day for all.
 */
function instantOn(day: string, now: number, zone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const timeOfDay = (((now + offset(now, zone)) % DAY) + DAY) % DAY;
  const candidates = [timeOfDay, ...HOURS].map((time) => midnight + time - offset(midnight + time, zone));
  return candidates.find((instant) => isDayEverywhere(instant, day, zone)) ?? candidates[0] ?? midnight;
}
const DAY = 86_400_000;
/** Noon, 11:00, 13:00, 10:00 … */
const HOURS = Array.from({ length: 24 }, (_, hour) => hour * 3_600_000).sort(
  (a, b) => Math.abs(a - DAY / 2) - Math.abs(b - DAY / 2),
);

function isDayEverywhere(instant: number, day: string, zone: string): boolean {
  const processOffset = -new Date(instant).getTimezoneOffset() * 60_000;
  return [0, processOffset, offset(instant, zone)].every((ahead) =>
    new Date(instant + ahead).toISOString().startsWith(day),
  );
}
