import type { Came } from "../../desk/useDesk";
import { inOrder, type Order } from "./inOrder";
import { courseWords as words } from "./words";

export type OfClass = Came<"courseSummary">["classes"][number];
export type Part = keyof typeof words.parts;

interface TableProps {
  of: OfClass;
  part: Part;
  order: Order;
}

/** Two columns have room: what it is about, and its share. */
export function CourseTable({ of, part, order }: TableProps) {
  const isOfStandards = part === "standards";
  return (
    <table class="course">
      <caption class="heard-only">{of.class}</caption>
      <thead>
        <tr>
          <th scope="col">{isOfStandards ? words.standard : words.student}</th>
          <th scope="col">{isOfStandards ? words.atMastery : words.mastered}</th>
        </tr>
      </thead>
      <tbody>
        {isOfStandards
          ? inOrder(
              of.standards.map((row) => ({ ...row, name: row.code })),
              order,
            ).map((row) => <StandardRow key={row.code} row={row} />)
          : inOrder(
              of.students.map((row) => ({ ...row, name: row.student })),
              order,
            ).map((row, at) => <StudentRow key={`${row.id} ${row.student} ${at}`} row={row} />)}
      </tbody>
    </table>
  );
}

function StandardRow({ row }: { row: OfClass["standards"][number] }) {
  const { code, title, priority, mastered, assessed, share, percent, target, onTarget } = row;
  return (
    <tr>
      <th scope="row">
        <strong>{code}</strong> {title}
        <span class="hint block">{listed([priority ? "" : words.supporting, mastered, assessed])}</span>
      </th>
      <td>
        <Share share={share} percent={percent} />
        <span class="hint block">{onTarget ? `${words.onTarget} ${target}` : target}</span>
      </td>
    </tr>
  );
}

function StudentRow({ row }: { row: OfClass["students"][number] }) {
  const { student, id, percent, mean, lowest, letter } = row;
  const more = [
    letter === "" ? "" : words.letter(letter),
    mean === "" ? "" : words.mean(mean),
    lowest === "" ? "" : words.lowest(lowest),
  ];
  return (
    <tr>
      <th scope="row">
        <strong>{student || id}</strong>
        <span class="hint block">{listed(more)}</span>
      </th>
      <td>
        <Share share={row.words} percent={percent} />
      </td>
    </tr>
  );
}

/** The bar says once more what the words say. */
function Share({ share, percent }: { share: string; percent: number | null }) {
  return (
    <>
      <span>{share || words.nothingYet}</span>
      {percent !== null && (
        <span class="share" aria-hidden="true">
          <span style={{ width: `${percent}%` }} />
        </span>
      )}
    </>
  );
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("; ");
}
