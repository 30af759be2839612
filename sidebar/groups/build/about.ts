import type { GroupsNow, Scope } from "../../../src/sidebarReplies";
import { buildWords as words } from "./words";

export type Choices = GroupsNow["choices"];

/** What groups can be built for. */
export type About = keyof typeof words.about;

interface Option {
  value: string;
  label: string;
}

export interface Chosen {
  about: About;
  /** A code or a name, where the kind needs one. */
  value: string;
  /** "": all classes. */
  inClass: string;
}

/** What can be asked about in these classes; a list is empty where nothing is chosen from it. */
export function optionsOf(choices: Choices): Record<About, Option[]> {
  return {
    recent: [],
    needsMost: [],
    standard: unlike(
      choices.flatMap(({ standards }) =>
        standards.map(({ code, title }) => ({ value: code, label: words.standard(code, title) })),
      ),
    ),
    // The newest first: they come in order of time.
    assessment: unlike(choices.flatMap(({ assessments }) => assessments.map(same))).reverse(),
    unit: unlike(choices.flatMap(({ units }) => units.map(same))),
  };
}

/** What can be asked about at all: nothing that has nothing to choose from. */
export function possible(choices: Choices): About[] {
  const options = optionsOf(choices);
  return (Object.keys(words.about) as About[]).filter((about) => {
    if (about === "recent") return true;
    if (about === "needsMost") return choices.some(({ needsMost }) => needsMost !== null);
    return options[about].length > 0;
  });
}

/** Of each class that has one: the standard that needs it most, with how many. */
export function needsMostWords(choices: Choices): string[] {
  return choices.flatMap(({ class: of, needsMost }) => {
    if (needsMost === null) return [];
    const { standard, title, below, assessed } = needsMost;
    const needs = words.needs(words.standard(standard, title), below, assessed);
    return [choices.length === 1 ? needs : words.needsIn(of, needs)];
  });
}

export function scopeOf({ about, value, inClass }: Chosen): Scope {
  const where: Scope = inClass === "" ? {} : { class: inClass };
  if (about === "recent") return where;
  if (about === "needsMost") return { ...where, needsMost: true };
  return { ...where, [about]: value };
}

/** Classes have standards and assessments in common. */
function unlike(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}

function same(name: string): Option {
  return { value: name, label: name };
}
