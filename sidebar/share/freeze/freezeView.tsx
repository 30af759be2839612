import { useState } from "preact/hooks";
import type { Frozen, FrozenNow } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { LeftList } from "../../desk/leftList";
import { useLook } from "../../desk/useLook";
import { dayWords } from "../../results/words";
import { PartList } from "./partList";
import { freezeWords as words } from "./words";

/** Shows what would be frozen or thawed before anything is written; each takes the other back. */
export function FreezeView({ at }: { at: AtDesk }) {
  const { desk, found, look, view } = useLook("frozenNow");
  const [done, setDone] = useState<Frozen | null>(null);
  const act = async (name: "freeze" | "thaw") => {
    if (await desk.ask(name, { came: setDone })) await look();
  };
  const button = (name: "freeze" | "thaw", label: string, style: string) => (
    <button
      type="button"
      class={`${style} wide`}
      aria-disabled={desk.running !== null}
      onClick={() => void act(name)}
    >
      {label}
    </button>
  );
  const isFrozen = found !== null && found.frozenOn !== null;
  const main = isFrozen
    ? button("thaw", words.thaw, "primary")
    : (found?.live.length ?? 0) > 0 && button("freeze", words.freeze, "primary");
  return (
    <DeskView at={at} {...view} main={main}>
      {found !== null && (
        <>
          {done !== null && <CameWords key={done}>{done.message}</CameWords>}
          {isFrozen ? <IsFrozen found={found} /> : <NotFrozen found={found} />}
          {isFrozen && (
            <PartList
              heading={words.frozenSince(dayWords(found.frozenOn))}
              parts={found.frozen}
              desk={desk}
            />
          )}
          <PartList heading={isFrozen ? words.live : words.wouldBe} parts={found.live} desk={desk} />
          {isFrozen && found.live.length > 0 && button("freeze", words.freezeRest, "quiet")}
          <LeftList heading={words.look} issues={found.issues} desk={desk} />
        </>
      )}
    </DeskView>
  );
}

function NotFrozen({ found }: { found: FrozenNow }) {
  if (found.live.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <p>{words.without}</p>
      <p>{words.following}</p>
    </>
  );
}

function IsFrozen({ found }: { found: FrozenNow }) {
  return (
    <>
      <p>{words.following}</p>
      {found.frozen.length > 0 && <p>{words.upToDate}</p>}
    </>
  );
}
