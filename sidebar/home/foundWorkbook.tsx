import type { WorkbookDescription } from "../../src/sidebarReplies";
import { FormulasSection } from "../formulasSection";
import { Issues } from "../issues";
import { PolicySection } from "../policySection";
import { isMendable } from "../putBack";
import { words as pageWords } from "../words";
import { CareSection } from "./careSection";
import type { DeskName } from "./deskButtons";
import { LoopActions } from "./loopActions";
import { homeWords as words } from "./words";

export interface FoundProps {
  workbook: WorkbookDescription;
  version: string | null;
  onChanged: () => void;
  onSeeFunctions: () => void;
  onSetUp: () => void;
  onCheck: () => void;
  onDesk: (desk: DeskName, workbook: WorkbookDescription) => void;
  onRemove: (ours: NonNullable<WorkbookDescription["ours"]>) => void;
}

export function FoundWorkbook({ workbook, version, onChanged, onSeeFunctions, ...goes }: FoundProps) {
  const { setUp, issues = [] } = workbook;
  // What is broken comes first; marks that cannot be read hinder nobody from building.
  const broken = issues.filter(isMendable);
  const others = issues.filter((issue) => !isMendable(issue));
  const isSetUp = setUp !== undefined && setUp !== null;
  return (
    <>
      {!isSetUp && <StartHere onSetUp={goes.onSetUp} />}
      <Issues issues={broken} heading={pageWords.issues(broken.length)} onMended={onChanged} />
      {isSetUp && <Classes classes={setUp.classes} />}
      {isSetUp && <LoopActions onChanged={onChanged} onDesk={(desk) => goes.onDesk(desk, workbook)} />}
      <Issues issues={others} heading={pageWords.issues(others.length)} />
      {isSetUp && <CareSection workbook={workbook} onChanged={onChanged} {...goes} />}
      {!(isSetUp && workbook.formulas.length === 0) && (
        <FormulasSection workbook={workbook} onSeeFunctions={onSeeFunctions} />
      )}
      <PolicySection policy={workbook.policy} />
      {version !== null && <p class="version">{pageWords.version(version)}</p>}
    </>
  );
}

function StartHere({ onSetUp }: { onSetUp: () => void }) {
  return (
    <section class="start-here">
      <p>{words.setUpHint}</p>
      <button type="button" class="primary wide" onClick={onSetUp}>
        {words.setUp}
      </button>
    </section>
  );
}

function Classes({ classes }: { classes: NonNullable<WorkbookDescription["setUp"]>["classes"] }) {
  return (
    <section>
      <h3>{words.classes}</h3>
      <ul class="where">
        {classes.map(({ class: name, tab, students, standards }) => (
          <li key={tab}>
            <span class="tab-name">{name}</span>
            <span class="count">{words.ofClass(students, standards)}</span>
            {tab !== name && <span class="hint">{words.onTab(tab)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
