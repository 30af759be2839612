import type { GroupMark, GroupNow } from "../../../src/sidebarReplies";
import { LeftList } from "../../desk/leftList";
import { UndoButton } from "../../desk/undoButton";
import { howManyHave } from "./marking";
import type { Markable, Marking } from "./marking";
import { todayWords as words } from "./words";

interface ButtonsProps {
  group: GroupNow;
  class: string;
  marks: readonly Markable[];
  marking: Marking;
}

/** One button a tick for everyone of the group, and what came of the last one pressed here. */
export function MarkButtons({ group, class: of, marks, marking }: ButtonsProps) {
  const { desk, ticks, marked, mark, look } = marking;
  const { label, standard } = group;
  const send = (what: GroupMark["what"]) => void mark({ class: of, group: label, standard, what });
  const isMine =
    marked !== null &&
    marked.mark.class === of &&
    marked.mark.group === label &&
    marked.mark.standard === standard;
  return (
    <>
      <ul class="marks">
        {marks.includes("ticks") &&
          ticks.map((tick) => <Tick key={tick} tick={tick} {...{ group, desk, send }} />)}
        {marks.includes("met") && (
          <Mark words={words.metToday} {...{ group, desk }} onPress={() => send({ met: true })} />
        )}
      </ul>
      {isMine && (
        <>
          <div class="result">
            <p>{marked.came.message}</p>
            <UndoButton key={marked.came} desk={desk} onUndone={() => void look()} />
          </div>
          <LeftList
            heading={words.issues(marked.came.issues.length)}
            issues={marked.came.issues}
            desk={desk}
          />
        </>
      )}
    </>
  );
}

interface TickProps {
  tick: string;
  group: GroupNow;
  desk: Marking["desk"];
  send: (what: GroupMark["what"]) => void;
}

/** Sets it for all; only where all have it is it taken back. */
function Tick({ tick, group, desk, send }: TickProps) {
  const [done, all] = [howManyHave(tick, group), group.members.length];
  const on = done < all;
  return (
    <Mark
      words={on ? words.tickAll(tick) : words.untickAll(tick)}
      {...{ group, desk }}
      count={words.done(done, all)}
      onPress={() => send({ tick, on })}
    />
  );
}

interface MarkProps {
  words: string;
  group: GroupNow;
  desk: Marking["desk"];
  count?: string;
  onPress: () => void;
}

/** Every card has the same buttons: those who listen hear which group it is. */
function Mark({ words: shown, group, desk, count, onPress }: MarkProps) {
  return (
    <li>
      <button type="button" class="quiet" aria-disabled={desk.running !== null} onClick={onPress}>
        <span>
          {shown}
          <span class="heard-only">{words.ofGroup(group.label)}</span>
        </span>
        {count !== undefined && <span class="count">{count}</span>}
      </button>
    </li>
  );
}
