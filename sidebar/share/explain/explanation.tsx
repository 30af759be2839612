import type { ComponentChildren } from "preact";
import type { ExceptionSet, ExplainAsked, SelectionExplained } from "../../../src/sidebarReplies";
import { CameHeading } from "../../cameHeading";
import { TextToCopy } from "../../desk/textToCopy";
import type { Desk } from "../../desk/useDesk";
import { Disclosure } from "../../disclosure";
import { ByHand } from "./byHand";
import { LevelChip } from "./levelChip";
import { MarksTable } from "./marksTable";
import { OtherStandards } from "./otherStandards";
import { Picture } from "./picture";
import { explainWords as words } from "./words";

interface ExplanationProps {
  found: SelectionExplained;
  desk: Desk;
  onOther: (about: ExplainAsked) => void;
  onHand: (set: ExceptionSet) => Promise<void>;
  /** What was done by hand just now. */
  news: ComponentChildren;
}

/** One student on one standard: the level, where it comes from, and what is next. */
export function Explanation({ found, desk, onOther, onHand, news }: ExplanationProps) {
  const { about, evidence, steps, next, family, full } = found;
  return (
    <article class="explained">
      <CameHeading>{about.student}</CameHeading>
      <p class="facts">{words.of(words.standard(about.standard, about.title), about.class)}</p>
      {about.iCan !== "" && <p class="hint">{about.iCan}</p>}
      <p>
        <span class="heard-only">{`${words.level}: `}</span>
        <LevelChip of={found} levels={found.scale.levels} />
        {found.isByHand && <span class="by-hand"> {words.setByHand}</span>}
      </p>
      {news}
      {evidence.length > 0 && <Picture evidence={evidence} scale={found.scale} level={found.level} />}
      {next !== "" && <p class="next-step">{next}</p>}
      <h4>{words.steps}</h4>
      <ol class="worked">
        {steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h4>{words.marks}</h4>
      {evidence.length === 0 ? (
        <p class="hint">{words.noMarks}</p>
      ) : (
        <MarksTable rows={evidence} desk={desk} />
      )}
      <h4>{words.family}</h4>
      <TextToCopy text={family} />
      <ByHand key={JSON.stringify(found.byHand)} {...{ found, desk }} onDone={onHand} />
      <OtherStandards {...{ found, desk }} onOther={onOther} />
      <Disclosure summary={words.whole} content={() => <TextToCopy text={full} />} />
    </article>
  );
}
