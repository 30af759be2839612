import type { GroupsBuilt } from "../../src/sidebarReplies";
import { Disclosure } from "../disclosure";
import { Issues } from "../issues";
import { words as pageWords } from "../words";
import { resultWords } from "./words";

const words = resultWords.groups;

export function GroupsResult({ built }: { built: GroupsBuilt }) {
  const { tab, groups, students, reteach, moved, notAssessed, extension, warnings, issues } = built;
  return (
    <div class="result">
      <h3>{words.heading}</h3>
      <p class="headline">{words.headline(groups, students)}</p>
      {reteach.length > 0 && (
        <p>
          <strong>{words.reteach}:</strong> {reteach.join(", ")}
        </p>
      )}
      {extension > 0 && <p>{words.extension(extension)}</p>}
      {notAssessed > 0 && <p>{words.notAssessed(notAssessed)}</p>}
      {moved.length > 0 && (
        <Disclosure summary={words.moved(moved.length)} content={() => <Moved moved={moved} />} />
      )}
      {warnings.length > 0 && (
        <>
          <h4>{words.warnings}</h4>
          <ul class="sentences">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
      <Issues issues={issues} heading={pageWords.issues(issues.length)} />
      <p class="hint">{words.tab(tab)}</p>
    </div>
  );
}

function Moved({ moved }: { moved: GroupsBuilt["moved"] }) {
  return (
    <ul class="changed">
      {moved.map((one, index) => (
        <li key={index}>
          <strong>{one.student}</strong> <span class="hint">{one.class}</span>
          <span class="block">{one.words}</span>
        </li>
      ))}
    </ul>
  );
}
