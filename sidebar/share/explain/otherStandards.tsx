import type { ExplainAsked, SelectionExplained } from "../../../src/sidebarReplies";
import type { Desk } from "../../desk/useDesk";
import { LevelChip } from "./levelChip";
import { explainWords as words } from "./words";

interface OthersProps {
  found: SelectionExplained;
  desk: Desk;
  onOther: (about: ExplainAsked) => void;
}

/** The student's other standards, each a click away. */
export function OtherStandards({ found: { about, standards, scale }, desk, onOther }: OthersProps) {
  const { class: of, student, id } = about;
  const others = standards.filter(({ code }) => code !== about.standard);
  if (others.length === 0) return null;
  return (
    <section>
      <h4>{words.others}</h4>
      <ul class="desk-rows others">
        {others.map((other) => {
          const { code, title } = other;
          return (
            <li key={code}>
              <button
                type="button"
                class="goes-on"
                aria-disabled={desk.running !== null}
                onClick={() => onOther({ class: of, student, id, standard: code })}
              >
                <span class="row-words">{words.standard(code, title)}</span>
                <LevelChip of={other} levels={scale.levels} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
