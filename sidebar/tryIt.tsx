import { useRef, useState } from "preact/hooks";
import type { TryAnswer, TryInput } from "../src/sidebarReplies";
import { SCORING_METHOD_NAMES, SCORING_METHODS } from "../src/mastery/scoring/methods";
import { callServer } from "./server";
import { words } from "./words";

type Shown = { answer: TryAnswer } | { refusal: string } | null;

/** The functions on marks of one's own, before anything is typed into the workbook. Nothing is written. */
export function TryIt() {
  const [shown, setShown] = useState<Shown>(null);
  const newest = useRef(0);

  const ask = async (event: Event) => {
    event.preventDefault();
    const input = inputOf(new FormData(event.currentTarget as HTMLFormElement));
    const mine = ++newest.current;
    const reply = await callServer("tryMarks", { args: [input] });
    if (mine !== newest.current) return;
    setShown(reply.status === "ok" ? { answer: reply.answer } : { refusal: reply.message });
  };
  return (
    <form class="try-it" onSubmit={ask}>
      <h3>{words.tryIt.heading}</h3>
      <label>
        {words.tryIt.marks}
        <input name="marks" defaultValue={words.tryIt.example} autocomplete="off" spellcheck={false} />
      </label>
      <div class="side-by-side">
        <label>
          {words.tryIt.outOf}
          <input name="outOf" defaultValue="10" autocomplete="off" inputMode="decimal" />
        </label>
        <label>
          {words.tryIt.masteryAt}
          <input name="masteryAt" defaultValue="80 %" autocomplete="off" />
        </label>
      </div>
      <label>
        {words.tryIt.method}
        <select name="method">
          {SCORING_METHOD_NAMES.map((method) => (
            <option key={method} value={method}>
              {SCORING_METHODS[method].plain}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="quiet">
        {words.tryIt.show}
      </button>
      <div role="status" class="tried">
        {shown && ("answer" in shown ? <Answer {...shown.answer} /> : <p class="refusal">{shown.refusal}</p>)}
      </div>
    </form>
  );
}

function Answer({ level, score, best }: TryAnswer) {
  if (level === "") return <p>{words.tryIt.notAssessed}</p>;
  return (
    <p>
      <strong>{level}</strong>
      {score !== "" && <span>{words.tryIt.behind(score, best)}</span>}
    </p>
  );
}

function inputOf(form: FormData): TryInput {
  const field = (name: string) => String(form.get(name) ?? "").trim();
  return {
    // A comma with a digit on either side may be a decimal comma; marks are told apart by comma and space.
    marks: field("marks").split(/\s*;\s*|,\s+|\s+,/),
    outOf: field("outOf"),
    masteryAt: field("masteryAt"),
    method: field("method"),
  };
}
