import type { LevelsOfStandard, Setup, SetupPreview } from "../../src/sidebarReplies";
import { Disclosure } from "../disclosure";
import { LevelBar } from "./levelBar";
import { previewWords as words } from "./previewWords";
import type { Preview } from "./usePreview";

/** Changed levels shown by name; the rest is a number. */
const NAMED = 8;

/** How many students would stand where, on the teacher's own scores. */
export function PreviewSection({
  preview: { asking, shown, trouble, askAgain },
  setup,
}: {
  preview: Preview;
  setup: Setup;
}) {
  const waiting = shown === null ? words.looking : words.lookingAgain;
  return (
    <section class="preview" aria-busy={asking}>
      <h3>{words.heading}</h3>
      <p class="hint">{words.hint}</p>
      <p class="hint" role="status">
        {asking ? waiting : ""}
      </p>
      {trouble !== null && !asking && (
        <div class="notice look">
          <p>
            {words.trouble} {trouble.message}
          </p>
          <button type="button" class="quiet" onClick={askAgain}>
            {words.again}
          </button>
        </div>
      )}
      {shown !== null && <Shown shown={shown} setup={setup} />}
    </section>
  );
}

function Shown({ shown, setup }: { shown: SetupPreview; setup: Setup }) {
  const names = [...new Set(shown.levels.map((one) => one.class))];
  if (names.length === 0) return <p>{words.nothing}</p>;
  const single = names.length === 1 && setup.classes.length === 1;
  return (
    <>
      <Warnings warnings={shown.warnings} />
      {names.map((name) => {
        const levels = shown.levels.filter((one) => one.class === name);
        return (
          <Disclosure
            key={name}
            startsOpen={single && levels.length <= 6 ? "open" : "closed"}
            summary={<ClassSummary name={name} levels={levels} />}
            content={() => levels.map((one) => <LevelBar key={one.standard} levels={one} />)}
          />
        );
      })}
      <Changed changed={shown.changed} />
    </>
  );
}

/** What the retake rule would take from students. */
function Warnings({ warnings }: { warnings: string[] }) {
  if (warnings.length === 0) return null;
  return (
    <div class="notice look">
      <p class="lead">{words.warnings}</p>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  );
}

function ClassSummary({ name, levels }: { name: string; levels: LevelsOfStandard[] }) {
  const counts = levels.flatMap((one) => one.counts);
  const sum = (some: typeof counts) => some.reduce((total, { students }) => total + students, 0);
  const mastered = sum(counts.filter(({ mastery }) => mastery));
  return (
    <>
      <span class="column-name">{name}</span>
      <span class="hint">{words.inClass(mastered, sum(counts))}</span>
      <span class="share" aria-hidden="true">
        <span style={{ width: `${sum(counts) === 0 ? 0 : (100 * mastered) / sum(counts)}%` }} />
      </span>
    </>
  );
}

function Changed({ changed }: { changed: SetupPreview["changed"] }) {
  if (changed.length === 0) return null;
  const said = (level: string) => (level === "" ? words.notAssessedWord : level);
  const list = () => (
    <ul class="changed">
      {changed.slice(0, NAMED).map((one, index) => (
        <li key={index}>
          <strong>{one.student}</strong> <span class="hint">{one.class}</span>
          <span class="block">{words.change(one.standard, said(one.before), said(one.after))}</span>
        </li>
      ))}
      {changed.length > NAMED && <li class="hint">{words.more(changed.length - NAMED)}</li>}
    </ul>
  );
  return <Disclosure summary={words.changed(changed.length)} content={list} />;
}
