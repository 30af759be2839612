import { useState } from "preact/hooks";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import type { Came } from "../../desk/useDesk";
import { useLook } from "../../desk/useLook";
import { NOTHING_ASKED, possible, type Asked } from "./asked";
import { ColumnForm } from "./columnForm";
import { FilledColumn } from "./filledColumn";
import { schoolWords as words } from "./words";

/** A roster is pasted, a column comes back in its order. */
export function SchoolView({ at }: { at: AtDesk }) {
  const { desk, found, view } = useLook("courseSummary");
  const [typed, setTyped] = useState<Asked>(NOTHING_ASKED);
  const [made, setMade] = useState<Came<"schoolColumn"> | null>(null);
  const asked = found === null ? typed : possible(found, typed);
  const isPasted = asked.names.trim() !== "";
  const fill = () => {
    if (isPasted) void desk.ask("schoolColumn", { args: [asked], came: setMade });
  };
  const onChange = (part: Partial<Asked>) => {
    // What stands below would be about something else.
    setMade(null);
    setTyped({ ...asked, ...part });
  };
  return (
    <DeskView
      at={at}
      {...view}
      main={
        found !== null && (
          <button
            type="button"
            class="primary wide"
            aria-disabled={desk.running !== null || !isPasted}
            onClick={fill}
          >
            {words.fill}
          </button>
        )
      }
    >
      {found !== null && <ColumnForm course={found} asked={asked} onChange={onChange} />}
      {made !== null && <FilledColumn key={made} made={made} />}
    </DeskView>
  );
}
