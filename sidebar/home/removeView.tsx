import { useState } from "preact/hooks";
import type { WorkbookDescription } from "../../src/sidebarReplies";
import { callServer, WAIT_FOR_A_PERSON } from "../server";
import type { ReplyTo } from "../server";
import { useAction } from "../useAction";
import { useProgress } from "../useProgress";
import { ViewHeading } from "../viewHeading";
import { homeWords } from "./words";

const words = homeWords.remove;

/**
 * What a teacher may want to have after we are gone: tabs with results, translations, the formulas of a frozen workbook.
 * A map's name goes on for each class.
 */
const MAY_STAY = [
  "MASTERY_ROSTER",
  "MASTERY_GROUPS",
  "MASTERY_MAPTAB",
  "MASTERY_LOG",
  "MASTERY_WORDING",
  "MASTERY_FROZEN",
];

type Removed = Extract<ReplyTo<"removeEverything">, { status: "ok" }>;

interface RemoveProps {
  ours: NonNullable<WorkbookDescription["ours"]>;
  onHome: () => void;
}

/** Asks before anything goes, and says what. */
export function RemoveView({ ours, onHome }: RemoveProps) {
  const [keep, setKeep] = useState<readonly string[]>([]);
  const [gone, setGone] = useState<Removed | null>(null);
  const { running, trouble, run } = useAction();
  const progress = useProgress(running === null ? null : { first: words.working, later: words.workingLong });
  const remove = () =>
    run("remove", async () => {
      const reply = await callServer("removeEverything", { args: [keep], wait: WAIT_FOR_A_PERSON });
      if (reply.status === "error") return reply;
      setGone(reply);
      return null;
    });
  if (gone !== null) return <Gone gone={gone} onHome={onHome} />;
  const leaving = ours.filter(({ rangeName }) => !keep.includes(rangeName));
  return (
    <div class="remove">
      <ViewHeading>{words.heading}</ViewHeading>
      <p>{ours.length === 0 ? words.allGo : words.goes}</p>
      <ul class="sentences">
        {leaving.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <p>{words.stays}</p>
      <KeepChoices ours={ours} keep={keep} onKeep={setKeep} />
      <div class="pair">
        <button type="button" class="primary" aria-disabled={running !== null} onClick={remove}>
          {words.yes}
        </button>
        <button type="button" class="quiet" onClick={onHome}>
          {words.no}
        </button>
      </div>
      <p role="status" class="hint">
        {progress}
      </p>
      <p role="alert" class="refusal">
        {trouble?.message}
      </p>
    </div>
  );
}

interface KeepProps {
  ours: RemoveProps["ours"];
  keep: readonly string[];
  onKeep: (keep: readonly string[]) => void;
}

function KeepChoices({ ours, keep, onKeep }: KeepProps) {
  const choices = ours.filter(({ rangeName }) => MAY_STAY.some((name) => rangeName.startsWith(name)));
  if (choices.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend>{words.keep}</legend>
      <p class="hint">{words.keepHint}</p>
      {choices.map(({ title, rangeName }) => (
        <label key={title} class="tick">
          <input
            type="checkbox"
            checked={keep.includes(rangeName)}
            onChange={(event) => {
              const others = keep.filter((name) => name !== rangeName);
              onKeep(event.currentTarget.checked ? [...others, rangeName] : others);
            }}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}

function Gone({ gone: { removed, kept, stays }, onHome }: { gone: Removed; onHome: () => void }) {
  return (
    <div>
      <ViewHeading>{words.done}</ViewHeading>
      {removed.length > 0 && <p>{words.removed(removed)}</p>}
      {kept.length > 0 && <p>{words.kept(kept)}</p>}
      {stays.map((sentence) => (
        <p key={sentence} class="notice">
          {sentence}
        </p>
      ))}
      <button type="button" class="primary" onClick={onHome}>
        {words.home}
      </button>
    </div>
  );
}
