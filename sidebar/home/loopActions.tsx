import { useState } from "preact/hooks";
import type { GroupsBuilt, MapUpdated, RosterBuilt } from "../../src/sidebarReplies";
import { useAnnounce } from "../announce";
import { GroupsResult } from "../results/groupsResult";
import { MapResult } from "../results/mapResult";
import { RosterResult } from "../results/rosterResult";
import { callServer, WAIT_FOR_A_PERSON } from "../server";
import { useAction } from "../useAction";
import { useProgress } from "../useProgress";
import { DeskButtons, type DeskName } from "./deskButtons";
import { homeWords } from "./words";

const words = homeWords.actions;

const ACTIONS = ["groups", "roster", "map"] as const;
type ActionName = (typeof ACTIONS)[number];

const HINTS: Record<ActionName, string> = {
  groups: words.groupsHint,
  roster: words.rosterHint,
  map: words.mapHint,
};

type Result =
  | { action: "groups"; built: GroupsBuilt }
  | { action: "roster"; built: RosterBuilt }
  | { action: "map"; built: MapUpdated };

interface LoopProps {
  onChanged: () => void;
  onDesk: (desk: DeskName) => void;
}

/** The two desks; groups, roster, map: one button each, and beneath what came of the last one. */
export function LoopActions({ onChanged, onDesk }: LoopProps) {
  const [result, setResult] = useState<Result | null>(null);
  const { running, trouble, run } = useAction();
  const announce = useAnnounce();
  const waiting = ACTIONS.find((action) => action === running);
  const progress = useProgress(
    waiting === undefined ? null : { first: words.working[waiting], later: words.workingLong },
  );
  const start = (action: ActionName) =>
    run(action, async () => {
      const reply = await call(action);
      if ("status" in reply) return reply;
      setResult(reply);
      announce(words.done);
      onChanged();
      return null;
    });
  return (
    <section>
      <h3>{words.heading}</h3>
      <DeskButtons onDesk={onDesk} />
      <ul class="actions">
        {ACTIONS.map((action) => (
          <li key={action}>
            <button
              type="button"
              class="action"
              aria-describedby={`about-${action}`}
              aria-disabled={running !== null}
              onClick={() => start(action)}
            >
              {words[action]}
            </button>
            <p class="hint" id={`about-${action}`}>
              {HINTS[action]}
            </p>
          </li>
        ))}
      </ul>
      <p role="status" class="hint">
        {progress}
      </p>
      <p role="alert" class="refusal">
        {trouble?.message}
      </p>
      {running === null && result !== null && <Came result={result} />}
    </section>
  );
}

async function call(action: ActionName) {
  const forAll: { args: [scope: unknown]; wait: number } = { args: [{}], wait: WAIT_FOR_A_PERSON };
  switch (action) {
    case "groups": {
      const built = await callServer("buildGroups", forAll);
      return built.status === "ok" ? { action, built } : built;
    }
    case "roster": {
      const built = await callServer("buildRoster", forAll);
      return built.status === "ok" ? { action, built } : built;
    }
    case "map": {
      const built = await callServer("updateMap", { wait: WAIT_FOR_A_PERSON });
      return built.status === "ok" ? { action, built } : built;
    }
  }
}

function Came({ result }: { result: Result }) {
  switch (result.action) {
    case "groups":
      return <GroupsResult built={result.built} />;
    case "roster":
      return <RosterResult built={result.built} />;
    case "map":
      return <MapResult built={result.built} />;
  }
}
