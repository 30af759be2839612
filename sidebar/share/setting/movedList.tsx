import type { Moved } from "../../../src/sidebarReplies";
import { Folded } from "../../desk/folded";
import { Disclosure } from "../../disclosure";
import { groupedBy } from "../../groupedBy";
import { settingWords as words } from "./words";

/** So many students are in sight. */
const AT_ONCE = 8;

/** Who changes, each class folded where there are several and many. */
export function MovedList({ moved }: { moved: readonly Moved[] }) {
  const classes = groupedBy(moved, (one) => one.class);
  const isShort = moved.length <= AT_ONCE;
  return (
    <>
      {classes.map(([name, own]) =>
        classes.length === 1 || isShort ? (
          <div key={name}>
            {classes.length > 1 && <h4>{name}</h4>}
            <Lines moved={own} />
          </div>
        ) : (
          <Disclosure
            key={name}
            summary={words.inClass(name, own.length)}
            content={() => <Lines moved={own} />}
          />
        ),
      )}
    </>
  );
}

function Lines({ moved }: { moved: readonly Moved[] }) {
  return (
    <Folded
      items={moved}
      atOnce={AT_ONCE}
      item={({ student, standard, before, after }) => (
        <>
          <strong>{student}</strong> <span class="hint">{standard}</span>
          <span class="block">{words.change(before, after)}</span>
        </>
      )}
    />
  );
}
