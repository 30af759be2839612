import type { Waiting } from "../../../src/sidebarReplies";
import { dayWords } from "../../results/words";
import { daysWords as words } from "./words";

/** Who asked to be checked: the first to ask is the first to be seen. */
export function ReadyForCheck({ waiting }: { waiting: Waiting[] }) {
  if (waiting.length === 0) return null;
  return (
    <section>
      <h3>{words.ready}</h3>
      <p class="hint">{words.readyHint}</p>
      <ol class="desk-queue">
        {waiting.map(({ class: of, student, standard, since, done }, index) => (
          <li key={index}>
            <strong>{student}</strong>{" "}
            <span class="hint">
              {of}, {standard}
            </span>
            {since !== null && <span class="block">{words.since(momentWords(since))}</span>}
            {done !== "" && <span class="block hint">“{done}”</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "2025-11-10T08:12" as "Mon 10 Nov, 08:12"; a day alone as a day. */
function momentWords(moment: string): string {
  const [, day = moment, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}))?/.exec(moment) ?? [];
  return [dayWords(day), ...(time === undefined ? [] : [time])].join(", ");
}
