import type { ClassGroups } from "../../../src/sidebarReplies";
import { Disclosure } from "../../disclosure";
import { GroupCard } from "./groupCard";
import { marksOf } from "./marking";
import type { Marking } from "./marking";
import { Reteach } from "./reteach";
import { RotationTable } from "./rotationTable";
import { todayWords as words } from "./words";

interface SectionProps {
  here: ClassGroups;
  marking: Marking;
  startsOpen: "open" | "closed";
}

/** The groups of a class, or of classes together, after what everyone is taught again. */
export function ClassSection({ here, marking, startsOpen }: SectionProps) {
  const { classes, reteach, groups, notAssessed, noGroup, days } = here;
  const isAcross = classes.length > 1;
  return (
    <section>
      <h3>{words.together(classes)}</h3>
      <Reteach standards={reteach} />
      {groups.length === 0 && reteach.length === 0 && <p>{words.noGroups}</p>}
      {days.length > 0 && (
        <Disclosure
          summary={words.rotation}
          startsOpen={startsOpen}
          content={() => days.map((day) => <RotationTable key={day.day} day={day} />)}
        />
      )}
      <ul class="group-cards">
        {groups.map((group, index) => (
          <li key={`${group.label} ${index}`}>
            <GroupCard
              {...{ group, marking }}
              marks={marksOf(group, groups)}
              class={classes[0] ?? ""}
              students={isAcross ? "withClass" : "alone"}
              startsOpen={group.kind === "corrective" ? startsOpen : "closed"}
            />
          </li>
        ))}
      </ul>
      <Others
        summary={words.notAssessed(notAssessed.length)}
        students={notAssessed.map((one) => ({ ...one, hint: words.notAssessedOn(one.standards) }))}
      />
      <Others summary={words.noGroup(noGroup.length)} students={noGroup} />
    </section>
  );
}

interface OthersProps {
  summary: string;
  students: { class: string; student: string; id: string; hint?: string }[];
}

/** Who is in no group, and why. */
function Others({ summary, students }: OthersProps) {
  if (students.length === 0) return null;
  const list = () => (
    <ul class="desk-lines">
      {students.map(({ class: of, student, id, hint }) => (
        <li key={`${of} ${student} ${id}`}>
          <strong>{student}</strong> <span class="hint">{hint}</span>
        </li>
      ))}
    </ul>
  );
  return <Disclosure summary={summary} content={list} />;
}
