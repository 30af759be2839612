import type { Day } from "../../mastery/calendar/day";
import { isSameName } from "../../mastery/name";
import { isBlank, type Cell } from "../../workbook/cell";
import { tableIssues } from "../../workbook/tables/tableIssues";
import { groupsTable } from "../../workbook/tables/specs";
import { meetingDays } from "../groupDesk/meetingDays";
import { readGroups } from "../groupDesk/readGroups";
import type { ClassGroups, GroupNow } from "../groupReplies";
import type { OnBooks } from "../onBooks";
import { listed } from "../roster/words";
import { words as actionWords } from "../words";
import { words } from "./words";

/** A group as one of its classes sees it. */
export interface GroupHere extends GroupNow {
  /** Who else sits there: "with 3 of Period 3"; "" for nobody. */
  others: string;
  /** What it is called on the board and where it sits, for the teacher. */
  onTheBoard: string;
}

/** What a page of a class is made of. */
export interface ClassView extends Pick<ClassGroups, "reteach" | "notAssessed" | "noGroup" | "days"> {
  name: string;
  /** When the groups meet next. */
  day: Day;
  /** With students of this class only. */
  groups: GroupHere[];
  /** A standard's title, else its code. */
  titleOf: (code: string) => string;
}

/** The classes that have groups, or the one that is asked for; the sentence that refuses it where there is none. */
export function classViews(on: OnBooks, className: unknown): ClassView[] | { refused: string } {
  const { classes } = readGroups(on);
  const views = classes.flatMap((one) => one.classes.map((name) => viewOf(on, one, name)));
  if (views.length === 0) {
    const [issue] = tableIssues(groupsTable(on.books.policy), on.snapshot);
    return { refused: issue?.message ?? words.noGroups };
  }
  if (isBlank(className as Cell)) return views;
  const isAsked = (name: string) => isSameName(name, String(className));
  const asked = views.filter(({ name }) => isAsked(name));
  if (asked.length > 0) return asked;
  const known = on.books.books.find(({ settings }) => isAsked(settings.name));
  return { refused: known ? words.noGroupsFor(known.settings.name) : actionWords.unknownScope.class };
}

function viewOf(on: OnBooks, one: ClassGroups, name: string): ClassView {
  const isHere = (who: { class: string }) => isSameName(who.class, name);
  const standards = on.books.books.flatMap((book) => book.standards);
  return {
    name,
    day: one.days[0]?.day ?? meetingDays(on, [name], 1)[0] ?? on.today,
    reteach: one.reteach,
    days: one.days,
    groups: one.groups
      .map((group) => ({
        ...group,
        members: group.members.filter(isHere),
        others: othersIn(group, isHere),
        onTheBoard: onTheBoard(group, on),
      }))
      .filter(({ members }) => members.length > 0),
    notAssessed: one.notAssessed.filter(isHere),
    noGroup: one.noGroup.filter(isHere),
    titleOf: (code) => standards.find((standard) => standard.code === code)?.title || code,
  };
}

function othersIn({ members }: GroupNow, isHere: (who: { class: string }) => boolean): string {
  const others = members.filter((member) => !isHere(member)).map((member) => member.class);
  const each = [...new Set(others)].map((name) =>
    words.others(others.filter((other) => other === name).length, name),
  );
  return each.length === 0 ? "" : words.with(listed(each));
}

/** A group without a place, where there are places, is one too many. */
function onTheBoard({ boardName, place }: GroupNow, { books: { policy } }: OnBooks): string {
  const lacks = place === "" && policy.settings.groupPlaces.length > 0;
  return words.onTheBoard(boardName, lacks ? words.noPlace : place);
}
