import { useState } from "preact/hooks";
import type { ExceptionSet, ImpliedLevel } from "../../../src/sidebarReplies";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import { useLook } from "../../desk/useLook";
import { groupedBy } from "../../groupedBy";
import { Accepted } from "./accepted";
import { askedFor, isAlike } from "./askedFor";
import { ImpliedLine } from "./impliedLine";
import { impliedWords as words } from "./words";

interface Done {
  level: ImpliedLevel;
  set: ExceptionSet;
}

/** What is implied, student by student; each is accepted by one click and can be taken back. */
export function ImpliedView({ at }: { at: AtDesk }) {
  const { desk, found, look, view } = useLook("groupsNow");
  const [accepted, setAccepted] = useState<readonly ImpliedLevel[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const [back, setBack] = useState<ImpliedLevel | null>(null);
  const accept = (level: ImpliedLevel) =>
    desk.ask("setException", {
      args: [askedFor(level)],
      came: (set) => {
        setAccepted([...accepted, level]);
        setDone({ level, set });
      },
    });
  const undone = (level: ImpliedLevel) => {
    setAccepted(accepted.filter((one) => !isAlike(one, level)));
    setDone(null);
    setBack(level);
    void look();
  };
  const isOpen = (level: ImpliedLevel) =>
    done?.level === level || !accepted.some((one) => isAlike(one, level));
  const open = (found?.implied ?? []).filter(isOpen);
  const row = (level: ImpliedLevel) =>
    done !== null && done.level === level ? (
      <Accepted key={done.set} {...done} desk={desk} onUndone={() => undone(level)} />
    ) : (
      <ImpliedLine
        {...{ level, desk }}
        focus={back !== null && isAlike(back, level) ? "takes" : "leaves"}
        onAccept={() => void accept(level)}
      />
    );
  return (
    <DeskView at={at} {...view}>
      <p>{open.length === 0 ? words.none : words.intro}</p>
      {open.length === 0 && <p class="hint">{words.noneHint}</p>}
      {groupedBy(open, (level) => level.class).map(([of, levels]) => (
        <section key={of}>
          <h3>{of}</h3>
          <ul class="desk-lines">
            {levels.map((level) => (
              <li key={`${level.student} ${level.id} ${level.standard}`}>{row(level)}</li>
            ))}
          </ul>
        </section>
      ))}
      {done !== null && (
        <LeftList heading={words.issues(done.set.issues.length)} issues={done.set.issues} desk={desk} />
      )}
    </DeskView>
  );
}
