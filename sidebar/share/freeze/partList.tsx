import type { FrozenPart } from "../../../src/sidebarReplies";
import { Folded } from "../../desk/folded";
import { placeOf, ShowButton } from "../../desk/showButton";
import type { Desk } from "../../desk/useDesk";
import { freezeWords as words } from "./words";

const AT_ONCE = 6;
/** So many ranges are given of each tab at most (src/actions/freeze/parts.ts). */
const GIVEN = 3;

interface PartsProps {
  heading: string;
  parts: readonly FrozenPart[];
  desk: Desk;
}

/** Tabs with their cells, each a way there. */
export function PartList({ heading, parts, desk }: PartsProps) {
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <Folded items={parts} atOnce={AT_ONCE} item={(part) => <Part part={part} desk={desk} />} />
    </section>
  );
}

function Part({ part: { tab, cells, where }, desk }: { part: FrozenPart; desk: Desk }) {
  const more = where.length === GIVEN ? [words.andMore] : [];
  return (
    <>
      <ShowButton desk={desk} place={placeOf(tab, where[0] ?? "")} words={tab} />
      <span class="block hint">{words.cells(cells, [...where, ...more])}</span>
    </>
  );
}
