import { useState } from "preact/hooks";
import { CameHeading } from "../../cameHeading";
import { ChoiceField } from "../../desk/fields";
import { Folded } from "../../desk/folded";
import { TextToCopy } from "../../desk/textToCopy";
import { DownloadButton } from "../downloadButton";
import {
  columnText,
  DECIMAL_MARKS,
  decimalMarkOf,
  hasDecimals,
  valueText,
  type DecimalMark,
  type Made,
} from "./columnText";
import { schoolWords as words } from "./words";

const AT_ONCE = { warnings: 4, lines: 8 };

/** What cannot be filled in stands above, then what to do with it, then the column itself. */
export function FilledColumn({ made }: { made: Made }) {
  const [mark, setMark] = useState<DecimalMark>(decimalMarkOf(made.locale));
  const found = made.lines.filter(({ student }) => student !== "").length;
  return (
    <section>
      <CameHeading>{words.filled(found)}</CameHeading>
      {made.scale !== "" && <p class="hint">{words.scale(made.scale)}</p>}
      <Warnings made={made} />
      {hasDecimals(made) && <Decimals mark={mark} onMark={setMark} />}
      <div class="school-out">
        <TextToCopy key={mark} text={columnText(made, mark)} seen="whenNeeded" label={words.copy} />
        <DownloadButton file={made.csv} words={words.download} done={words.downloaded} />
      </div>
      <h4>{words.preview}</h4>
      <Folded
        items={made.lines}
        atOnce={AT_ONCE.lines}
        item={(line) => <FilledLine line={line} mark={mark} />}
      />
    </section>
  );
}

function Warnings({ made: { unmatched, warnings } }: { made: Made }) {
  if (warnings.length === 0) return null;
  return (
    <div class="notice look">
      <h3>{unmatched.length > 0 ? words.left(unmatched.length) : words.look}</h3>
      <Folded items={warnings} atOnce={AT_ONCE.warnings} item={(warning) => warning} />
    </div>
  );
}

function Decimals({ mark, onMark }: { mark: DecimalMark; onMark: (mark: DecimalMark) => void }) {
  return (
    <ChoiceField
      label={words.decimals}
      hint={words.decimalsHint}
      value={mark}
      choices={DECIMAL_MARKS.map((one) => ({ value: one, label: words.example(one) }))}
      onChosen={(chosen) => onMark(chosen as DecimalMark)}
    />
  );
}

/** As pasted, and whom it was taken for where it says so otherwise. */
function FilledLine({ line, mark }: { line: Made["lines"][number]; mark: DecimalMark }) {
  const { who, student, value, isUnmatched } = line;
  return (
    <div class="score">
      <span>
        {who === "" ? <span class="hint">{words.blankLine}</span> : who}
        {student !== "" && student !== who && <span class="hint block">{student}</span>}
      </span>
      {isUnmatched ? (
        <span class="refusal">{words.nobody}</span>
      ) : (
        <span class="count">{valueText(value, mark)}</span>
      )}
    </div>
  );
}
