import { lowerText, type Cell } from "../../workbook/cell";

/** What a form calls its columns, as far as a heading tells; the words stand at the beginning of a word. */
const HEADINGS = {
  when: "timestamp|time ?stamp|zeitstempel|horodateur|marca temporal|marca de tiempo|carimbo|informazioni cronologiche|tijdstempel|tidsst[aä]mpel|sygnatura czasowa|submitted|eingereicht",
  who: "e-?mail|correo|courriel|mail|your name|name|student|nom|nombre|nome|vor- und nachname|sch[uü]ler|[eé]l[eè]ve|alumno|aluno|naam|namn|id\\b|login",
  standard:
    "standard|target|learning|topic|skill|retake|objective|lernziel|kompetenz|thema|comp[eé]tence|objectif|notion|est[aá]ndar|objetivo|tema|doel|m[aå]l",
  done: "what (?:i|you|did|have)|did you|practice|practise|corrective|evidence|how did|gemacht|ge[uü]bt|was hast|fait|travaill|hice|hiciste|practicado|fiz|gedaan",
} as const;

export type FormColumn = keyof typeof HEADINGS;

export function isHeadedAs(column: FormColumn, heading: Cell): boolean {
  return new RegExp(`(?<!\\p{L})(?:${HEADINGS[column]})`, "u").test(lowerText(heading));
}
