import { isTimeZone, offset } from "../dates";
import { ServiceError } from "../refusals";
import { service, type Service } from "./service";

/** Only the letters the add-on may need, of those Java's SimpleDateFormat has. */
function formatDate(instant: number, timeZone: string, format: string): string {
  const zone = isTimeZone(timeZone) ? timeZone : "UTC";
  const [day = "", time = ""] = new Date(instant + offset(instant, zone)).toISOString().split("T");
  const [yyyy, MM, dd] = day.split("-");
  const [HH, mm, ss] = time.slice(0, 8).split(":");
  const parts: Record<string, string | undefined> = { yyyy, MM, dd, HH, mm, ss };
  return format.replace(/([A-Za-z])\1*/g, (letters) => {
    const part = parts[letters];
    if (part === undefined) throw new ServiceError(`The workbench does not know "${letters}" in formatDate.`);
    return part;
  });
}

export const utilitiesServices = {
  "Utilities.formatDate": service(
    "other",
    (_, instant: number, timeZone: string, format: string) => formatDate(instant, timeZone, format),
    { inCells: true },
  ),
} satisfies Record<string, Service>;
