import { Formula } from "./formula";
import { functions } from "mastery-loop:functions";
import type { WorkbookDescription } from "../src/sidebarReplies";
import { words } from "./words";

interface FormulasProps {
  workbook: WorkbookDescription;
  onSeeFunctions: () => void;
}

/** How many formulas of ours there are, and on which tabs. */
export function FormulasSection({ workbook, onSeeFunctions }: FormulasProps) {
  const { formulas, tabs } = workbook;
  if (formulas.length === 0) return <NoFormulas onSeeFunctions={onSeeFunctions} />;
  const count = formulas.reduce((sum, one) => sum + one.count, 0);
  return (
    <section>
      <p>{words.workbook.formulas(count, formulas.length, tabs)}</p>
      <ul class="where">
        {formulas.map((one) => (
          <li key={one.tab}>
            <span class="tab-name">{one.tab}</span>
            <span class="count">{words.workbook.inTab(one.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoFormulas({ onSeeFunctions }: { onSeeFunctions: () => void }) {
  const first = functions[0]?.examples[0];
  return (
    <section class="notice start">
      <h3>{words.workbook.none}</h3>
      {first !== undefined && (
        <>
          <p>{words.workbook.start}</p>
          <Formula formula={first.formula} />
        </>
      )}
      <button type="button" class="link" onClick={onSeeFunctions}>
        {words.workbook.seeFunctions}
      </button>
    </section>
  );
}
