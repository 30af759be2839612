import type { EvidenceRow } from "../../../src/sidebarReplies";
import { placeOf, ShowButton } from "../../desk/showButton";
import type { Desk } from "../../desk/useDesk";
import { Disclosure } from "../../disclosure";
import { roleOf } from "./layout";
import { Sign } from "./marker";
import { explainWords as words } from "./words";

/** The newest are in sight. */
const AT_ONCE = 8;

interface TableProps {
  rows: readonly EvidenceRow[];
  desk: Desk;
}

/** Every mark with its value and whether it counts; a click on it shows its cell. */
export function MarksTable({ rows, desk }: TableProps) {
  const older = rows.slice(0, -AT_ONCE);
  return (
    <>
      {older.length > 0 && (
        <Disclosure summary={words.older(older.length)} content={() => <Table rows={older} desk={desk} />} />
      )}
      <Table rows={rows.slice(-AT_ONCE)} desk={desk} />
    </>
  );
}

function Table({ rows, desk }: TableProps) {
  const { attempt, mark, counts } = words.columns;
  return (
    <div class="evidence-box">
      <table class="evidence">
        <thead>
          <tr>
            <th scope="col">{attempt}</th>
            <th scope="col">{mark}</th>
            <th scope="col">{counts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.tab} ${row.cell} ${row.label}`} row={row} desk={desk} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, desk }: { row: EvidenceRow; desk: Desk }) {
  const { assessment, label, typed, value, why, tab, cell } = row;
  const role = roleOf(row);
  return (
    <tr>
      <th scope="row">
        {assessment}
        <span class="hint block">{label}</span>
        {why !== "" && <span class="hint block">{why}</span>}
      </th>
      <td>
        <ShowButton desk={desk} place={placeOf(tab, cell)} words={typed} />
        {value !== null && String(value) !== typed && <span class="block">{`= ${value}`}</span>}
      </td>
      <td>
        <Sign role={role} />
        <span class="block">{words.counts[role]}</span>
      </td>
    </tr>
  );
}
