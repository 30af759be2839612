import { counted } from "../roster/words";
import type { FormCopies } from "../deskReplies";

/** Every sentence about retake days, in one place, to be reviewed and translated. */
export const words = {
  notADay: "This is no day: choose one, such as 2025-11-14.",
  noSchool: (day: string) => `${day} (no school day)`,
  /** "Fri 14 Nov: 9 students, forms A 3, B 5, C 1". */
  plan: ({ day, students, forms, lacking }: PlanWords) => {
    if (students === 0) return `${day}: nobody is due`;
    const missing = lacking === 0 ? "" : `, new form needed for ${lacking}`;
    return `${day}: ${counted(students, "student")}${copiesWords(forms)}${missing}`;
  },

  needOf: (tick: string, codes: readonly string[]) => `${tick} (${codes.join(", ")})`,
  ofStandard: (code: string, text: string) => `${code}: ${text}`,
  ask: (by: string | null) => `ask for a retake${by === null ? "" : ` by ${by}`}`,
  corrective: (what: readonly string[]) =>
    what.length === 0 ? "corrective first" : `corrective first: ${what.join("; ")}`,
  skillCheck: "skill check",
  first: (tick: string) => `first: ${tick}`,
  newForm: "new form needed",
  makeUp: "make-up",
  retake: "retake",
  mayRetake: "may retake",
  onForm: (form: string) => (form === "" ? "" : `, form ${form}`),
  on: (day: string) => `, on ${day}`,

  /** On paper the assessment is always named: it is what is taken to the copier. */
  copies: (forms: readonly FormCopies[]) =>
    forms.length === 0 ? "No copies to make." : `Copies to make: ${byAssessment(forms).join("; ")}.`,
  newForms: (count: number) => `A new form has to be written for ${counted(count, "student")}.`,
  retakes: "Retakes",
  mastery: "What everyone else works on",
  nobodyDue: "Nobody is due on this day.",
  columns: {
    student: "Student",
    standards: "Standards",
    form: "Form",
    needs: "Still to do",
    score: "Score",
    note: "Note",
    next: "Next step",
  },
  /** Above the standards, where a class has retakes of several assessments. */
  of: (assessment: string) => `${assessment}:`,
  /** In the column of forms, where one has to be written first. */
  newFormCell: "new",
} as const;

interface PlanWords {
  day: string;
  students: number;
  forms: readonly FormCopies[];
  /** Students whose form is not written yet. */
  lacking: number;
}

function copiesWords(forms: readonly FormCopies[]): string {
  const each = byAssessment(forms);
  if (each.length > 1) return `; ${each.join("; ")}`;
  return each.length === 0 ? "" : `, ${formsWords(forms)}`;
}

function byAssessment(forms: readonly FormCopies[]): string[] {
  const assessments = [...new Set(forms.map(({ assessment }) => assessment))];
  return assessments.map(
    (name) => `${name}: ${formsWords(forms.filter(({ assessment }) => assessment === name))}`,
  );
}

/** "forms A 3, B 5". */
function formsWords(forms: readonly FormCopies[]): string {
  const copies = forms.map((one) => `${one.form} ${one.copies}`);
  return `${forms.length === 1 ? "form" : "forms"} ${copies.join(", ")}`;
}
