import { useState } from "preact/hooks";
import type { GroupsBuilt, Issue, RosterBuilt, SetupApplied } from "../../src/sidebarReplies";
import { useAnnounce } from "../announce";
import { Disclosure } from "../disclosure";
import { Issues } from "../issues";
import { GroupsResult } from "../results/groupsResult";
import { RosterResult } from "../results/rosterResult";
import { callServer, WAIT_FOR_A_PERSON } from "../server";
import { useAction } from "../useAction";
import { useProgress } from "../useProgress";
import { ViewHeading } from "../viewHeading";
import { words as pageWords } from "../words";
import { previewWords as words } from "./previewWords";

interface AppliedProps {
  applied: SetupApplied;
  wasStored: boolean;
  onHome: () => void;
}

/** Done; the next step is one button. */
export function AppliedView({ applied, wasStored, onHome }: AppliedProps) {
  const { classes, students, standards, tabs, issues } = applied;
  return (
    <div>
      <ViewHeading>{words.done(classes, students, standards)}</ViewHeading>
      {tabs.length === 0 ? (
        <p>{words.nothingChanged}</p>
      ) : (
        <Disclosure
          summary={wasStored ? words.changedTabs(tabs.length) : words.tabs(tabs.length)}
          content={() => (
            <ul class="sentences">
              {tabs.map((tab) => (
                <li key={tab}>{tab}</li>
              ))}
            </ul>
          )}
        />
      )}
      <Issues issues={issues} heading={pageWords.issues(issues.length)} />
      <BuildBoth />
      <button type="button" class="link" onClick={onHome}>
        {words.home}
      </button>
    </div>
  );
}

/** Groups first, then the roster; what is built stays in sight when the other could not be built. */
function BuildBoth() {
  const [groups, setGroups] = useState<GroupsBuilt | null>(null);
  const [roster, setRoster] = useState<RosterBuilt | null>(null);
  const { running, trouble, run } = useAction();
  const announce = useAnnounce();
  const first = groups === null ? words.buildingGroups : words.buildingRoster;
  const progress = useProgress(running === null ? null : { first, later: words.buildingLong });

  const build = () =>
    run("both", async () => {
      const built = groups === null ? await callServer("buildGroups", FOR_ALL) : null;
      if (built?.status === "error") return built;
      if (built !== null) setGroups(built);
      const made = await callServer("buildRoster", FOR_ALL);
      if (made.status === "error") return made;
      setRoster(made);
      announce(words.built);
      return null;
    });
  return (
    <section class="next">
      {roster === null && (
        <>
          <p>{words.next}</p>
          <button type="button" class="primary" aria-disabled={running !== null} onClick={build}>
            {words.build}
          </button>
        </>
      )}
      <p role="status" class="hint">
        {progress}
      </p>
      <p role="alert" class="refusal">
        {trouble?.message}
      </p>
      {groups !== null && <GroupsResult built={groups} />}
      {roster !== null && (
        <RosterResult built={{ ...roster, issues: notIn(groups?.issues ?? [], roster.issues) }} />
      )}
    </section>
  );
}

/** Both actions read the same cells: what one has said the other need not say again. */
function notIn(said: readonly Issue[], issues: readonly Issue[]): Issue[] {
  const keyOf = ({ tab, row, column, message }: Issue) => JSON.stringify([tab, row, column, message]);
  const keys = new Set(said.map(keyOf));
  return issues.filter((issue) => !keys.has(keyOf(issue)));
}

/** Every class, standard and assessment; as long as Google lets an execution last. */
const FOR_ALL: { args: [scope: unknown]; wait: number } = { args: [{}], wait: WAIT_FOR_A_PERSON };
