import type { PolicyDescription } from "../src/sidebarReplies";
import { Issues } from "./issues";
import { Ladder } from "./ladder";
import { words } from "./words";

/** The rules that hold: those of the policy tab, or the usual ones where there is none. */
export function PolicySection({ policy }: { policy: PolicyDescription }) {
  return (
    <section>
      <h2>{words.policy.heading}</h2>
      <p class="hint">{policy.tab === null ? words.policy.byDefault : words.policy.source(policy.tab)}</p>
      <Issues issues={policy.issues} heading={words.policy.issues(policy.issues.length)} />
      <Ladder levels={policy.levels} />
      <ul class="sentences">
        {policy.summary.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
