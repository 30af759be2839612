import type { OpenRetakes } from "../../../src/sidebarReplies";

/** A standard and how many students have a retake or a make-up of it ahead. */
export interface OpenStandard {
  code: string;
  title: string;
  students: number;
}

/** Standards in the order they come, their classes taken together; `inClass` "": all classes. */
export function openStandards(open: OpenRetakes["standards"], inClass: string): OpenStandard[] {
  const found = new Map<string, OpenStandard>();
  for (const { class: of, standard, title, students } of open) {
    if (inClass !== "" && of !== inClass) continue;
    const known = found.get(standard) ?? { code: standard, title, students: 0 };
    found.set(standard, { ...known, students: known.students + students });
  }
  return [...found.values()];
}

export function classesOf(open: OpenRetakes["standards"]): string[] {
  return [...new Set(open.map((each) => each.class))];
}
