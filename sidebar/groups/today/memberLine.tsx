import type { GroupMember } from "../../../src/sidebarReplies";
import { todayWords as words } from "./words";

interface LineProps {
  member: GroupMember;
  /** What was said of all: it is not said of each again. */
  retakeOfAll: string;
  students: "withClass" | "alone";
}

/** How one student stands, in as many lines as there is something to say. */
export function MemberLine({ member, retakeOfAll, students }: LineProps) {
  const { student, class: of, level, feedback } = member;
  const own = member.retake === retakeOfAll ? { ...member, retake: "" } : member;
  const more = moreOf(own).join(" · ");
  return (
    <>
      <span class="row-top">
        <strong>{student}</strong> <span class="hint">{level}</span>
      </span>
      {students === "withClass" && <span class="block hint">{of}</span>}
      {more !== "" && <span class="block hint">{more}</span>}
      {feedback !== "" && <span class="block hint">“{feedback}”</span>}
    </>
  );
}

function moreOf({ lastMark, alsoOpen, tutor, movedTo, retake, ticked }: GroupMember): string[] {
  return [
    ...(lastMark === "" ? [] : [words.lastMark(lastMark)]),
    ...(alsoOpen === "" ? [] : [words.alsoOpen(alsoOpen)]),
    ...(tutor === "" ? [] : [words.tutor(tutor)]),
    ...(movedTo === "" ? [] : [words.movedTo(movedTo)]),
    ...(retake === "" ? [] : [words.retake(retake)]),
    ...ticked.map(words.has),
  ];
}
