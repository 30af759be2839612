import { foldedText } from "../../workbook/layout/foldedText";
import type { Title } from "../../workbook/layout/title";

const FORM =
  /(?<![\p{L}\d])(?:(?:forma?|fassung|variante|ver(?:sion|\.)?)[ .:-]+([a-h])|v(?:er(?:sion|\.)?)?[. ]*(\d))(?![\p{L}\d])/u;

/** The form a title names: "B" of "Quiz 3 ver. B", "v2" of "Quiz 3 V.2"; "" where it names none. */
export function formIn(title: string): string {
  const [, letter, number] = FORM.exec(foldedText(title)) ?? [];
  return letter?.toUpperCase() ?? (number ? `v${number}` : "");
}

/** Words for the first attempt of students who were absent. */
const MAKE_UP =
  /(?<!\p{L})(?:make-? ?ups?|mu|nach(?:schreib|termin|hol)\w*|(?:2[ªa]?|segunda) chamada)(?!\p{L})/u;

export function isMakeUp({ text }: Title): boolean {
  return MAKE_UP.test(foldedText(text));
}
