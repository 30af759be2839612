import type { ExplainedStandard, SelectionExplained } from "../../../src/sidebarReplies";
import { levelColours } from "../../levelColours";
import { explainWords as words } from "./words";

interface ChipProps {
  of: Pick<ExplainedStandard, "level" | "colour" | "mastered">;
  /** Of its scale, where it is known: a level without a colour of its own gets one among them. */
  levels?: SelectionExplained["scale"]["levels"];
}

/** The level's word on its colour; a check mark says that it is mastery, for no colour is alone. */
export function LevelChip({ of: { level, colour, mastered }, levels = [] }: ChipProps) {
  const shown = colour ?? coloursOf(levels)[levels.findIndex(({ name }) => name === level)] ?? null;
  return (
    <span class={shown === null ? "chip none" : "chip"} style={shown === null ? {} : { "--level": shown }}>
      {mastered && (
        <>
          <span aria-hidden="true">✓ </span>
          <span class="heard-only">{`${words.mastered}: `}</span>
        </>
      )}
      {level}
    </span>
  );
}

export function coloursOf(levels: SelectionExplained["scale"]["levels"]): string[] {
  return levelColours(levels.map(({ colour, mastered }) => ({ colour, mastery: mastered })));
}
