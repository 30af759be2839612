import { call, wrongSignature } from "./service";

export class Utilities implements Pick<GoogleAppsScript.Utilities.Utilities, "formatDate"> {
  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!(date instanceof Date)) throw wrongSignature("Utilities.formatDate", [date, timeZone, format]);
    return call("Utilities.formatDate", date.getTime(), timeZone, format);
  }
}
