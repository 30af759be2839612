import * as z from "zod/mini";
import { isDay } from "../host/clock";
import { isTimeZone } from "../host/dates";
import { DONE, type StepKind } from "./step";

export const worldSteps = {
  today: {
    schema: z.strictObject({ today: z.union([z.string().check(z.refine(isDay)), z.null()]) }),
    example: '{"today":"2025-11-14"}',
    run({ host }, { today }: { today: string | null }) {
      host.setToday(today);
      return DONE;
    },
  },
  locale: {
    schema: z.strictObject({ locale: z.string().check(z.regex(/^[a-z]{2,3}(_[A-Z]{2})?$/)) }),
    example: '{"locale":"de_DE"}',
    run({ host }, { locale }: { locale: string }) {
      host.engine.setLocale(locale);
      return DONE;
    },
  },
  timeZone: {
    schema: z.strictObject({ timeZone: z.string().check(z.refine(isTimeZone)) }),
    example: '{"timeZone":"Europe/Berlin"}',
    run({ host }, { timeZone }: { timeZone: string }) {
      host.engine.setTimeZone(timeZone);
      return DONE;
    },
  },
  delay: {
    schema: z.strictObject({ delay: z.int().check(z.nonnegative()) }),
    example: '{"delay":150}',
    run({ host }, { delay }: { delay: number }) {
      host.setDelay(delay);
      return DONE;
    },
  },
  failAt: {
    schema: z.strictObject({ failAt: z.int().check(z.positive()) }),
    example: '{"failAt":7}',
    run({ host }, { failAt }: { failAt: number }) {
      host.failAt(failAt);
      return DONE;
    },
  },
} satisfies Record<string, StepKind>;
