import type { SlipChoices } from "../../../src/sidebarReplies";
import { seatsIn, type Draft, type Who } from "./asked";
import { StudentBoxes } from "./studentBoxes";
import { slipWords as words } from "./words";

interface WhoProps {
  choices: SlipChoices;
  draft: Draft;
  onDraft: (part: Partial<Draft>) => void;
}

/** For whom slips are shown. */
export function WhoChoice({ choices, draft, onDraft }: WhoProps) {
  const seats = seatsIn(choices, draft.inClass);
  const { selected } = choices;
  const labels: [Who, string][] = [
    ["all", words.all(seats.length)],
    ["open", words.open(seats.filter(({ open }) => open > 0).length)],
    ...(selected === null
      ? []
      : [["selected", words.selected(selected.student || selected.id, selected.class)] as [Who, string]]),
    ["chosen", words.chosen],
  ];
  return (
    <fieldset class="choices">
      <legend>{words.who}</legend>
      {labels.map(([who, label]) => (
        <label key={who} class="tick">
          <input type="radio" name="who" checked={draft.who === who} onChange={() => onDraft({ who })} />
          <span>{label}</span>
        </label>
      ))}
      {draft.who === "chosen" && (
        <StudentBoxes seats={seats} chosen={draft.chosen} onChosen={(chosen) => onDraft({ chosen })} />
      )}
    </fieldset>
  );
}
