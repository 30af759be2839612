import { useId } from "preact/hooks";
import { withPoints, withRole, withStandards } from "./changeColumn";
import type { Place } from "./leftOut";
import { originalsOf } from "./setupColumns";
import { columnWords as words } from "./columnWords";
import type { SetupColumn } from "./setupColumns";
import type { Change } from "./setUpForm";
import { TextField } from "./textField";
import type { Setup } from "../../src/sidebarReplies";

interface FieldsProps {
  place: Place;
  columns: SetupColumn[];
  change: Change;
}

/** What one column is, out of how many points, and for which standard. */
export function ColumnFields({ place, columns, change }: FieldsProps) {
  const { column } = place;
  const hint = useId();
  const edit = (how: (setup: Setup) => Setup) => change((now) => ({ ...now, setup: how(now.setup) }));
  if (!column.named) return <p class="hint">{words.cannotTake}</p>;
  return (
    <div class="fields">
      <label class="field">
        {words.takenAs}
        <RoleSelect place={place} columns={columns} edit={edit} />
      </label>
      {column.role !== "notScored" && (
        <label class="field">
          {words.outOf}
          <TextField
            value={column.outOf}
            inputMode="decimal"
            onTyped={(typed) => edit((setup) => withPoints(setup, place, typed))}
          />
        </label>
      )}
      {column.role === "assessment" && (
        <label class="field">
          {words.standard}
          <TextField
            value={column.standards.join("; ")}
            spellcheck={false}
            aria-describedby={hint}
            onTyped={(typed) => edit((setup) => withStandards(setup, place, codesIn(typed)))}
          />
          <span class="hint" id={hint}>
            {words.standardHint}
          </span>
        </label>
      )}
    </div>
  );
}

const ASSESSMENT = "assessment";
const NOT_SCORED = "notScored";

function RoleSelect({
  place,
  columns,
  edit,
}: Omit<FieldsProps, "change"> & { edit: (how: (setup: Setup) => Setup) => void }) {
  const { column } = place;
  const originals = originalsOf(columns).filter(({ name }) => name !== column.name);
  const at = originals.findIndex(({ name }) => name === column.retakeOf);
  const choose = (value: string) => {
    const original = originals[Number(value)];
    const retakeOf = value === NOT_SCORED ? null : (original?.name ?? "");
    edit((setup) => withRole(setup, place, retakeOf));
  };
  return (
    <select
      value={column.role === "retake" ? String(at) : column.role}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value={ASSESSMENT}>{words.assessment}</option>
      {originals.map(({ name }, index) => (
        <option key={name} value={String(index)}>
          {words.retakeOf(name)}
        </option>
      ))}
      {column.letter !== null && <option value={NOT_SCORED}>{words.notScored}</option>}
    </select>
  );
}

function codesIn(typed: string): string[] {
  const codes = typed.split(";").map((code) => code.trim());
  return codes.filter((code, at) => code !== "" && codes.indexOf(code) === at);
}
