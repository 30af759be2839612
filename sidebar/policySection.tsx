import type { PolicyDescription } from "../src/sidebarReplies";
import { AddPolicy } from "./addPolicy";
import { Issues } from "./issues";
import { Ladder } from "./ladder";
import { words } from "./words";

interface PolicyProps {
  policy: PolicyDescription;
  onChanged: () => void;
}

/** The rules that hold: those of the policy tab, or the usual ones where there is none. */
export function PolicySection({ policy, onChanged }: PolicyProps) {
  return (
    <section>
      <h2>{words.policy.heading}</h2>
      <p class="hint">{policy.tab === null ? words.policy.byDefault : words.policy.source(policy.tab)}</p>
      <Issues issues={policy.issues} />
      <Ladder levels={policy.levels} />
      <ul class="sentences">
        {policy.summary.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      {policy.tab === null && <AddPolicy onChanged={onChanged} />}
    </section>
  );
}
