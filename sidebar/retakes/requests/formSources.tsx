import { useState } from "preact/hooks";
import type { RequestSource } from "../../../src/sidebarReplies";
import { ChoiceField } from "../../desk/fields";
import { requestsWords as words } from "./words";

const COLUMNS = ["when", "who", "standard", "done"] as const;

interface SourcesProps {
  sources: RequestSource[];
  isBusy: boolean;
  onTake: (source: RequestSource) => void;
}

/** Which question of the form is what stands here before its answers are taken. */
export function FormSources({ sources, isBusy, onTake }: SourcesProps) {
  const [tab, setTab] = useState(sources[0]?.tab ?? "");
  const source = sources.find((one) => one.tab === tab) ?? sources[0];
  if (source === undefined) return null;
  return (
    <section>
      <h3>{words.fromForm}</h3>
      {sources.length > 1 && (
        <ChoiceField
          label={words.choose}
          value={source.tab}
          choices={sources.map((one) => ({ value: one.tab, label: one.tab }))}
          onChosen={setTab}
        />
      )}
      <h4>{words.question}</h4>
      <dl class="before-after understood-columns">
        {COLUMNS.map((column) => (
          <div key={column}>
            <dt>{words.columns[column]}</dt>
            <dd>
              {source.columns[column] === "" ? <em>{words.notFound}</em> : `“${source.columns[column]}”`}
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="quiet wide"
        aria-disabled={isBusy}
        aria-describedby="about-take"
        onClick={() => onTake(source)}
      >
        {words.take(source.tab)}
      </button>
      <p class="hint" id="about-take">
        {words.takeHint}
      </p>
    </section>
  );
}
