import { functions, type FunctionDescription } from "mastery-loop:functions";
import { Formula } from "./formula";

import { TryIt } from "./tryIt";
import { words } from "./words";

/** Every function of the add-on, folded; open it to read and copy. */
export function FunctionsView() {
  return (
    <section>
      <h2>{words.functions.heading}</h2>
      <p>{words.functions.intro}</p>
      <div class="functions">
        {functions.map((described) => (
          <FunctionEntry key={described.name} described={described} />
        ))}
      </div>
      <p class="hint">{words.functions.separators}</p>
      <TryIt />
    </section>
  );
}

function FunctionEntry({ described }: { described: FunctionDescription }) {
  const { name, description, parameters, examples } = described;
  const [first, rest] = firstSentence(description);
  return (
    <details>
      <summary>
        <code>{name}</code>
        <span class="hint">{first}</span>
      </summary>
      <div class="opened">
        {rest !== "" && <p>{rest}</p>}
        {examples.length > 0 && <h3>{words.functions.examples}</h3>}
        {examples.map(({ formula, answer }) => (
          <div class="example" key={formula}>
            <Formula formula={formula} />
            <p class="answer">
              <span>{words.functions.answers}</span> {answer}
            </p>
          </div>
        ))}
        {parameters.length > 0 && <h3>{words.functions.arguments}</h3>}
        <dl>
          {parameters.map((parameter) => (
            <Parameter key={parameter.name} {...parameter} />
          ))}
        </dl>
      </div>
    </details>
  );
}

function Parameter({ name, description, optional }: FunctionDescription["parameters"][number]) {
  return (
    <>
      <dt>
        <code>{name}</code> {optional && <span class="optional">{words.functions.optional}</span>}
      </dt>
      <dd>{description}</dd>
    </>
  );
}

/** What the function does in short, and the rest of its description. */
function firstSentence(description: string): [string, string] {
  const end = description.search(/[.!?](\s|$)/);
  return end < 0 ? [description, ""] : [description.slice(0, end + 1), description.slice(end + 1).trim()];
}
