const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The date and time on the clocks of a time zone, as a serial number to the second. */
export function localMoment(moment: Date, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(moment);
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
  const seconds = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return (seconds - EPOCH) / DAY;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let found = formatters.get(timeZone);
  if (!found) {
    const number = "2-digit" as const;
    const fields = {
      year: "numeric" as const,
      month: number,
      day: number,
      hour: number,
      minute: number,
      second: number,
    };
    found = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", ...fields });
    formatters.set(timeZone, found);
  }
  return found;
}

/** Throws a sentence when there is no such time zone. */
export function checkTimeZone(timeZone: string): void {
  try {
    formatterOf(timeZone);
  } catch {
    throw new Error(`The time zone "${timeZone}" is not known; write one like Europe/Berlin.`);
  }
}
