/** What the notes of a file allow to be read differently; each begins with the field it is about. */
export interface Allowance {
  /** Any note is about this field. */
  field: (field: string) => boolean;
  /** A note about this field allows this value: it names the column, or names none. */
  value: (field: string, value: unknown) => boolean;
  /** A note says that this column may be an assessment or not. */
  column: (column: string) => boolean;
}

export function allowance(mayDiffer: readonly string[]): Allowance {
  const about = (field: string) => mayDiffer.filter((note) => fieldsOf(note).includes(field));
  return {
    field: (field) => about(field).length > 0,
    value: (field, value) => {
      const notes = about(
        field === "students" || /StudentRow$/.test(field) ? "rows" : field.replace(/^columns\..*/, field),
      );
      if (field !== "keyColumn" || value === null) return notes.length > 0;
      return notes.some((note) => columnsIn(note).includes(String(value)));
    },
    column: (column) =>
      [...about("assessments"), ...about("ignored")].some((note) => columnsIn(note).includes(column)),
  };
}

/** "columns.score (review): …" is about columns.score. */
function fieldsOf(note: string): string[] {
  return [(/^[\w.]+/.exec(note) ?? [""])[0]];
}

/** The letters of columns in a note: "L", "B:H", "D:G". */
function columnsIn(note: string): string[] {
  const text = note.slice(note.indexOf(":") + 1);
  const found = [...text.matchAll(/\b([A-Z]{1,2})(?::([A-Z]{1,2}))?\b/g)];
  return found.flatMap(([, from, to]) => lettersBetween(from as string, to ?? (from as string)));
}

function lettersBetween(from: string, to: string): string[] {
  const index = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const letters: string[] = [];
  for (let at = index(from); at <= index(to); at++) {
    letters.push(
      (at > 26 ? String.fromCharCode(64 + Math.floor((at - 1) / 26)) : "") +
        String.fromCharCode(65 + ((at - 1) % 26)),
    );
  }
  return letters;
}
