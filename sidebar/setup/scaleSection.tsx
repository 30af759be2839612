import { PRESETS } from "../../src/actions/setup/presets";
import { withScale } from "../../src/actions/setup/withScale";
import { settingIn } from "../../src/actions/setup/policyQuestions";
import type { SetupRow } from "../../src/sidebarReplies";
import { nameKey } from "../../src/mastery/name";
import { levelColours } from "../levelColours";
import type { Draft } from "./draft";
import { textIn } from "./setupColumns";
import { shareWords } from "./shareWords";
import type { Change } from "./setUpForm";
import { setupWords } from "./words";

const words = setupWords.scale;

/** The levels to choose from; those found in the workbook come first where they are none of the usual ones. */
export function ScaleSection({ draft, change }: { draft: Draft; change: Change }) {
  const present = scaleOf(draft.setup.policy);
  const first = draft.suggested.setup.policy;
  const isUsual = PRESETS.some(({ rows }) => scaleOf(rows) === scaleOf(first));
  const own = { id: "own", name: words.own, words: words.ownWords, rows: scaleRows(first) };
  const use = (rows: SetupRow[]) =>
    change((now) => ({ ...now, setup: { ...now.setup, policy: withScale(now.setup.policy, rows) } }));
  return (
    <fieldset class="choices">
      <legend>{words.heading}</legend>
      <p class="hint">{words.hint}</p>
      {[...(isUsual ? [] : [own]), ...PRESETS].map((choice) => (
        <label key={choice.id} class="choice">
          <input
            type="radio"
            name="scale"
            checked={scaleOf(choice.rows) === present}
            onChange={() => use(choice.rows)}
          />
          <span class="choice-words">
            <strong>{choice.name}</strong>
            <span class="hint">{choice.words}</span>
            {scaleOf(choice.rows) === present ? (
              <Steps policy={choice.rows} />
            ) : (
              <Strip policy={choice.rows} />
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A small ladder: the names say what the colours say. */
function Steps({ policy }: { policy: SetupRow[] }) {
  const levels = levelsOf(policy);
  const at = levels.map(({ mastery }) => mastery).lastIndexOf(true);
  return (
    <span class="steps">
      {levels.map(({ name, from, colour }, index) => (
        <span key={index} class={index === at ? "small-step mastery-step" : "small-step"}>
          <span class="swatch" aria-hidden="true" style={{ backgroundColor: colour }} />
          <span>
            {name} <span class="hint">{words.from(from)}</span>
            {index === at && <span class="heard-only"> {words.mastery}</span>}
          </span>
        </span>
      ))}
    </span>
  );
}

/** The same in one line, for scales that are not chosen; their words stand above it. */
function Strip({ policy }: { policy: SetupRow[] }) {
  return (
    <span class="strip" aria-hidden="true">
      {levelsOf(policy).map(({ colour }, index) => (
        <span key={index} style={{ backgroundColor: colour }} />
      ))}
    </span>
  );
}

function levelsOf(policy: SetupRow[]) {
  const mastery = nameKey(settingIn(policy, "Mastery level"));
  const rows = policy.filter(isLevel);
  const at = rows.findIndex((row) => nameKey(textIn(row, "Value")) === mastery);
  const levels = rows.map((row, index) => ({
    name: textIn(row, "Value"),
    from: shareWords(textIn(row, "What it means")),
    colour: textIn(row, "Column D") || null,
    mastery: index <= at,
  }));
  const colours = levelColours(levels);
  return levels.map((level, index) => ({ ...level, colour: colours[index] ?? "" }));
}

function isLevel(row: SetupRow): boolean {
  return nameKey(textIn(row, "Setting")) === "level";
}

const SCALE_SETTINGS = ["Scores are out of", "Best is", "Mastery at", "Mastery level"];

function scaleRows(policy: SetupRow[]): SetupRow[] {
  const settings = SCALE_SETTINGS.map((label) => ({ Setting: label, Value: settingIn(policy, label) }));
  return [...settings, ...policy.filter(isLevel)];
}

/** What tells one scale from another: its settings and where its levels begin. */
function scaleOf(policy: SetupRow[]): string {
  const levels = policy
    .filter(isLevel)
    .flatMap((row) => [textIn(row, "Value"), textIn(row, "What it means")]);
  const texts = [...SCALE_SETTINGS.map((label) => settingIn(policy, label)), ...levels];
  return texts.map((text) => nameKey(shareWords(text)).replace(/^0%$/, "0")).join("|");
}
