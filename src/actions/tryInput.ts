import * as z from "zod/mini";
import { settingProblems, settingsSchema } from "../workbook/policySchema";
import type { TryInput } from "./tryMarks";
import { words } from "./words";

const text = z.string().check(z.maxLength(200));

const shape = z.object({
  marks: z.array(text).check(z.maxLength(100)),
  outOf: text,
  masteryAt: settingsSchema.shape.masteryAt,
  method: settingsSchema.shape.method,
});

/** Checks what the page sent; the answer is the input itself, or the sentence that refuses it. */
export function checkTryInput(input: unknown): { input: TryInput } | { refused: string } {
  const checked = shape.safeParse(input);
  if (checked.success) return { input: input as TryInput };
  return { refused: settingProblems(checked.error)[0] ?? words.illegalInput };
}
