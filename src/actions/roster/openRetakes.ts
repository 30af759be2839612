import type { OpenRetakes } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { readRoster } from "./readRoster";
import { isOpen, type RosterLine } from "./rosterLine";

/** How many students have a retake or a make-up ahead, by class and standard, as the roster would list them. */
export function openRetakes(on: OnBooks): OpenRetakes {
  const open = readRoster(on).lines.filter(({ line }) => isOpen(line.status));
  const standards = on.books.books.flatMap(({ settings, standards: own }, position) =>
    own.map(({ code, title }) => {
      const isIts = ({ candidate }: RosterLine) =>
        candidate.in.position === position && candidate.standard.code === code;
      const students = new Set(open.filter(isIts).map(({ candidate }) => candidate.place)).size;
      return { class: settings.name, standard: code, title, students };
    }),
  );
  return { standards };
}
