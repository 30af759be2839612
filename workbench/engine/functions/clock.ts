import { localMoment } from "../clock";
import { define } from "./define";
import type { FunctionTable } from "./define";

interface Clock {
  getMoment(): Date;
  getTimeZone(): string;
}

/** The workbook's moment in the workbook's time zone, not the machine's. */
export const CLOCK_FUNCTIONS: FunctionTable = {
  TODAY: define("Current date.", [], function () {
    return { value: Math.floor(moment(this.getters as unknown as Clock)), format: this.locale.dateFormat };
  }),
  NOW: define("Current date and time.", [], function () {
    const format = `${this.locale.dateFormat} ${this.locale.timeFormat}`;
    return { value: moment(this.getters as unknown as Clock), format };
  }),
};

const moment = (clock: Clock): number => localMoment(clock.getMoment(), clock.getTimeZone());
