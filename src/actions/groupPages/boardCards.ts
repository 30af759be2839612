import type { ClassView, GroupHere } from "./classViews";
import { words } from "./words";

/** What hangs on the board about a group: nothing in it says how anybody stands. */
export interface Card {
  name: string;
  place: string;
  /** Target, task and who else sits there. */
  lines: string[];
  /** Names; who helps whom is not said, for it says who mastered it. */
  students: string[];
}

/** What everyone does before the groups. */
export function everyoneCards({ reteach, titleOf }: ClassView): Card[] {
  return reteach.map((block) => card({ ...block, name: words.board.everyone(titleOf(block.standard)) }));
}

/** A card a group; then who works alone, target by target; then who comes to the teacher first. */
export function groupCards({ groups, notAssessed }: ClassView): Card[] {
  const seated = groups.filter(({ kind }) => kind !== "individual");
  const alone = groups.filter(({ kind }) => kind === "individual");
  const cardOf = (group: GroupHere, name: string): Card => ({
    ...card({ ...group, name }),
    students: group.members.map(({ student }) => student),
  });
  const first = notAssessed.map(({ student }) => student);
  return [
    ...seated.map((group) => cardOf(group, group.boardName)),
    ...alone.map((group) => cardOf(group, words.board.onYourOwn(group.boardName))),
    ...(first.length === 0 ? [] : [{ name: words.board.first, place: "", lines: [], students: first }]),
  ];
}

interface Said {
  name: string;
  target: string;
  task: string;
  link: string;
  place?: string;
  others?: string;
}

/** What the name says already is not said again. */
function card({ name, target, task, link, place = "", others = "" }: Said): Card {
  const isNew = (text: string) => text !== "" && !name.includes(text);
  const todo = [task, link].filter(isNew).join(", ");
  const lines = [isNew(target) ? target : "", todo === "" ? "" : words.board.task(todo), others];
  return { name, place, lines: lines.filter((line) => line !== ""), students: [] };
}
