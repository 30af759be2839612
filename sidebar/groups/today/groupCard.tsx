import { useId, useState } from "preact/hooks";
import type { GroupNow } from "../../../src/sidebarReplies";
import { Folded } from "../../desk/folded";
import { dayWords } from "../../results/words";
import { HowTaught } from "./howTaught";
import { howManyHave } from "./marking";
import type { Markable, Marking } from "./marking";
import { MarkButtons } from "./markButtons";
import { MemberLine } from "./memberLine";
import { todayWords as words } from "./words";

/** A group of the usual size is read at once. */
const STUDENTS_AT_ONCE = 6;

interface CardProps {
  group: GroupNow;
  /** Any class of the group. */
  class: string;
  marks: readonly Markable[];
  students: "withClass" | "alone";
  startsOpen: "open" | "closed";
  marking: Marking;
}

/** Closed: who they are, where and when. Open: the students, the corrective and what is marked for all of them. */
export function GroupCard({ group, class: of, marks, students, startsOpen, marking }: CardProps) {
  const [isOpen, setOpen] = useState(startsOpen === "open");
  const id = useId();
  const { label, target, members } = group;
  const retakeOfAll = sharedRetake(members);
  const whereAndWhen = whereAndWhenOf(group, retakeOfAll).join(" · ");
  return (
    <article class="card group-card">
      <h4>
        <button type="button" aria-expanded={isOpen} aria-describedby={id} onClick={() => setOpen(!isOpen)}>
          <span class="row-words row-top">
            <span>{label}</span> <span class="count">{words.students(members.length)}</span>
          </span>
        </button>
      </h4>
      <p id={id}>{target}</p>
      <p class="hint">{whereAndWhen}</p>
      {!isOpen && marks.includes("ticks") && <Progress group={group} ticks={marking.ticks} />}
      {isOpen && (
        <>
          <Folded
            items={members}
            atOnce={STUDENTS_AT_ONCE}
            item={(member) => <MemberLine {...{ member, retakeOfAll, students }} />}
          />
          <HowTaught {...group} task={{ name: taskName(group), text: group.task }} />
          {group.metOn.length > 0 && <p class="hint">{words.metOn(group.metOn.map(dayWords))}</p>}
          {marks.length > 0 && <MarkButtons {...{ group, marks, marking }} class={of} />}
        </>
      )}
    </article>
  );
}

function whereAndWhenOf({ boardName, target, place, meets }: GroupNow, retakeOfAll: string): string[] {
  return [
    ...(boardName === "" || boardName === target ? [] : [words.onBoard(boardName)]),
    ...(place === "" ? [] : [place]),
    ...(meets === "" ? [] : [words.meets(meets)]),
    ...(retakeOfAll === "" ? [] : [words.retakeOfAll(retakeOfAll)]),
  ];
}

/** The day and form of the retake where it is the same for everyone; else "". */
function sharedRetake([first, ...others]: GroupNow["members"]): string {
  if (first === undefined || others.some(({ retake }) => retake !== first.retake)) return "";
  return first.retake;
}

function Progress({ group, ticks }: { group: GroupNow; ticks: readonly string[] }) {
  const told = ticks.map((tick) => ({ tick, done: howManyHave(tick, group) })).filter(({ done }) => done > 0);
  if (told.length === 0) return null;
  return (
    <p class="hint">
      {told.map(({ tick, done }) => words.ticked(tick, done, group.members.length)).join(" · ")}
    </p>
  );
}

function taskName({ kind }: GroupNow): string {
  return kind === "extension" ? words.extension : words.corrective;
}
