import type { LevelsOfStandard } from "../../src/sidebarReplies";
import { levelColours } from "../levelColours";
import { previewWords as words } from "./previewWords";

/** One standard: a bar of the levels, and the same in numbers and words beneath. */
export function LevelBar({ levels }: { levels: LevelsOfStandard }) {
  const { standard, title, cut, perfect, counts, notAssessed, moreEvidence, check } = levels;
  const colours = levelColours(counts);
  return (
    <div class="level-bar">
      <p>
        <strong>{standard}</strong>
        {title !== "" && title !== standard && ` ${title}`}
      </p>
      {cut !== "" && (
        <p class="hint">
          {words.cut(cut)}
          {perfect && <strong class="refusal"> ({words.perfect})</strong>}
        </p>
      )}
      <div class="bar-parts" aria-hidden="true">
        {counts.map(({ students }, index) => (
          <span key={index} style={{ flexGrow: students, backgroundColor: colours[index] }} />
        ))}
        <span class="part-not-assessed" style={{ flexGrow: notAssessed + moreEvidence + check }} />
      </div>
      <ul class="parts">
        {counts.map(({ level, students }, index) => (
          <li key={index}>
            <span class="swatch" aria-hidden="true" style={{ backgroundColor: colours[index] }} />
            {words.level(level, students)}
          </li>
        ))}
        {moreEvidence > 0 && <li class="hint">{words.moreEvidence(moreEvidence)}</li>}
        {notAssessed > 0 && <li class="hint">{words.notAssessed(notAssessed)}</li>}
        {check > 0 && (
          <li class="refusal" title={words.checkHint}>
            {words.check(check)}
          </li>
        )}
      </ul>
    </div>
  );
}
