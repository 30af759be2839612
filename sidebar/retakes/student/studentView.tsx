import { useState } from "preact/hooks";
import type { ExceptionAsked, ExceptionSet, SelectedStudent } from "../../../src/sidebarReplies";
import { useAnnounce } from "../../announce";
import { CameWords } from "../../cameHeading";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import { UndoButton } from "../../desk/undoButton";
import { useDesk } from "../../desk/useDesk";
import type { Desk } from "../../desk/useDesk";
import { daysWords } from "../days/words";
import { ForACoach } from "./forACoach";
import { StudentCard } from "./studentCard";
import { afterwards } from "./exceptionWords";
import { studentWords as words } from "./words";

interface Done {
  set: ExceptionSet;
  /** As the list stood before. */
  before: ExceptionAsked[];
}

/** The exceptions of the student whose row is selected in the grid. */
export function StudentView({ levels, at }: { levels: readonly string[]; at: AtDesk }) {
  const desk = useDesk();
  const [student, setStudent] = useState<SelectedStudent | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const announce = useAnnounce();
  const use = () =>
    desk.ask("selectedStudent", {
      came: (found) => {
        setStudent(found);
        setDone(null);
        announce(found.student);
      },
    });
  const change = (row: ExceptionAsked, how: "set" | "remove") =>
    desk.ask("setException", {
      args: [how === "remove" ? { ...row, remove: true } : row],
      came: (set) => {
        if (student === null) return;
        setDone({ set, before: student.exceptions });
        setStudent({ ...student, exceptions: afterwards(student.exceptions, row, how) });
      },
    });
  return (
    <DeskView at={at} desk={desk}>
      {student === null && <p>{words.intro}</p>}
      <button
        type="button"
        class={student === null ? "primary wide" : "quiet wide"}
        aria-disabled={desk.running !== null}
        onClick={use}
      >
        {student === null ? words.use : words.useAnother}
      </button>
      {student !== null && (
        <StudentCard
          key={`${student.class} ${student.student} ${student.id}`}
          {...{ student, levels, desk }}
          onChange={change}
        />
      )}
      {done !== null && student !== null && (
        <Told
          key={done.set}
          set={done.set}
          desk={desk}
          onUndone={() => setStudent({ ...student, exceptions: done.before })}
        />
      )}
      <ForACoach desk={desk} />
    </DeskView>
  );
}

function Told({ set, desk, onUndone }: { set: ExceptionSet; desk: Desk; onUndone: () => void }) {
  return (
    <>
      <div class="result">
        <CameWords>{set.message}</CameWords>
        {set.done !== "same" && <UndoButton desk={desk} onUndone={onUndone} />}
      </div>
      <LeftList heading={daysWords.issues(set.issues.length)} issues={set.issues} desk={desk} />
    </>
  );
}
