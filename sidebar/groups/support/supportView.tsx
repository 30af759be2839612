import { useState } from "preact/hooks";
import type { SelectedStudent } from "../../../src/sidebarReplies";
import { CameHeading } from "../../cameHeading";
import { ClassChoice } from "../../desk/classChoice";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { TextToCopy } from "../../desk/textToCopy";
import { useLook } from "../../desk/useLook";
import { daysOfHelp, helpText } from "./daysOfHelp";
import type { DayOfHelp } from "./daysOfHelp";
import { supportWords as words } from "./words";

type Student = Pick<SelectedStudent, "class" | "student" | "id">;

/** Who was helped with what, the newest first: of all, of a class, or of one student. */
export function SupportView({ classes, at }: { classes: readonly string[]; at: AtDesk }) {
  const { desk, found, setFound, view } = useLook("supportLog");
  const [inClass, setClass] = useState("");
  const [student, setStudent] = useState<Student | null>(null);
  const read = (who: Partial<Student>) => desk.ask("supportLog", { args: [who], came: setFound });
  const choose = async (name: string) => {
    setStudent(null);
    setClass(name);
    await read(name === "" ? {} : { class: name });
  };
  const select = async () => {
    let who: Student | null = null;
    const came = ({ class: of, student: name, id }: SelectedStudent) => {
      who = { class: of, student: name, id };
    };
    if (!(await desk.ask("selectedStudent", { came })) || who === null) return;
    if (await read(who)) setStudent(who);
  };
  const isBusy = desk.running !== null;
  const days = daysOfHelp(found?.lines ?? [], student === null ? "everyone" : "oneStudent");
  return (
    <DeskView at={at} {...view}>
      {student === null ? (
        <ClassChoice classes={classes} chosen={inClass} onChoose={(name) => void choose(name)} />
      ) : (
        <>
          <CameHeading>{words.ofStudent(student.student, student.class)}</CameHeading>
          <button type="button" class="link" aria-disabled={isBusy} onClick={() => void choose(inClass)}>
            {words.everyone}
          </button>
        </>
      )}
      <button type="button" class="quiet wide" aria-disabled={isBusy} onClick={() => void select()}>
        {words.selected}
      </button>
      <p class="hint">{words.selectedHint}</p>
      {days.length === 0 ? <p>{words.none}</p> : <Days days={days} />}
      {found !== null && found.more > 0 && <p class="hint">{words.more(found.more)}</p>}
      {days.length > 0 && <TextToCopy key={found} text={helpText(days)} seen="whenNeeded" />}
    </DeskView>
  );
}

function Days({ days }: { days: DayOfHelp[] }) {
  return (
    <>
      {days.map(({ day, helped }) => (
        <section key={day}>
          <h3>{day}</h3>
          <dl class="day-jobs">
            {helped.map(({ what, names }) => (
              <div key={what}>
                <dt>{what}</dt>
                {names.length > 0 && <dd>{words.names(names)}</dd>}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
