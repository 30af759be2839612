import type { GroupsBuilt } from "../../src/sidebarReplies";
import { CameHeading } from "../cameHeading";
import { Disclosure } from "../disclosure";
import { Issues } from "../issues";
import { words as pageWords } from "../words";
import { resultWords } from "./words";

const words = resultWords.groups;

/** Each part of a group that is too large has one, all alike; the rest is a click away. */
const AT_ONCE = 2;

interface GroupsProps {
  built: GroupsBuilt;
  /** What was asked about, where it was chosen: it takes the focus. */
  about?: string;
}

export function GroupsResult({ built, about }: GroupsProps) {
  const { tab, groups, students, reteach, moved, notAssessed, extension, warnings, issues } = built;
  const { covered, withGap } = built;
  const rest = warnings.slice(AT_ONCE);
  return (
    <div class="result">
      {about === undefined ? <h3>{words.heading}</h3> : <CameHeading>{about}</CameHeading>}
      <p class="headline">{words.headline(groups, students, reteach.length)}</p>
      {reteach.length > 0 && (
        <p>
          <strong>{words.reteach}:</strong> {reteach.join(", ")}
        </p>
      )}
      {covered < withGap && <p>{words.covered(covered, withGap)}</p>}
      {extension > 0 && <p>{words.extension(extension)}</p>}
      {notAssessed > 0 && <p>{words.notAssessed(notAssessed)}</p>}
      {moved.length > 0 && (
        <Disclosure summary={words.moved(moved.length)} content={() => <Moved moved={moved} />} />
      )}
      {warnings.length > 0 && (
        <>
          <h4>{words.warnings}</h4>
          <Warnings warnings={warnings.slice(0, AT_ONCE)} />
          {rest.length > 0 && (
            <Disclosure
              summary={pageWords.moreIssues(rest.length)}
              content={() => <Warnings warnings={rest} />}
            />
          )}
        </>
      )}
      <Issues issues={issues} heading={pageWords.issues(issues.length)} />
      <p class="hint">{words.tab(tab)}</p>
    </div>
  );
}

function Warnings({ warnings }: { warnings: string[] }) {
  return (
    <ul class="sentences">
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
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
