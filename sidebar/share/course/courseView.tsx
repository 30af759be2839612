import { useState } from "preact/hooks";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { ChoiceField } from "../../desk/fields";
import type { Came } from "../../desk/useDesk";
import { useLook } from "../../desk/useLook";
import { DownloadButton } from "../downloadButton";
import { CourseTable, type Part } from "./courseTable";
import type { Order } from "./inOrder";
import { courseWords as words } from "./words";

/** Every class at a glance, by standard or by student. */
export function CourseView({ at }: { at: AtDesk }) {
  const { found, view } = useLook("courseSummary");
  return (
    <DeskView at={at} {...view}>
      {found !== null && <Course course={found} />}
    </DeskView>
  );
}

function Course({ course }: { course: Came<"courseSummary"> }) {
  const { classes, problems, csv, standardsCsv } = course;
  const [name, setName] = useState(classes[0]?.class ?? "");
  const [part, setPart] = useState<Part>("standards");
  const [order, setOrder] = useState<Order>("given");
  const of = classes.find((one) => one.class === name);
  return (
    <>
      {problems.length > 0 && (
        <div class="notice look">
          <h3>{words.look}</h3>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      {classes.length > 1 && (
        <ChoiceField
          label={words.class}
          value={name}
          choices={classes.map((one) => ({ value: one.class, label: one.class }))}
          onChosen={setName}
        />
      )}
      <div class="days-fields">
        <ChoiceField
          label={words.show}
          value={part}
          choices={choicesOf(words.parts)}
          onChosen={(chosen) => setPart(chosen as Part)}
        />
        <ChoiceField
          label={words.order}
          value={order}
          choices={choicesOf(words.orders)}
          onChosen={(chosen) => setOrder(chosen as Order)}
        />
      </div>
      {of !== undefined && part === "standards" && <p class="hint">{of.target}</p>}
      {of?.students.length === 0 && <p>{words.noStudents}</p>}
      {of !== undefined && <CourseTable of={of} part={part} order={order} />}
      <DownloadButton
        key={part}
        file={part === "standards" ? standardsCsv : csv}
        words={words.download[part]}
        done={words.downloaded}
      />
    </>
  );
}

function choicesOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
