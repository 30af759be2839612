import { Disclosure } from "../../disclosure";
import type { OpenStandard } from "./openStandards";
import { whoWords as words } from "./words";

interface ButtonsProps {
  standards: OpenStandard[];
  isBusy: boolean;
  onStandard: (standard: OpenStandard) => void;
  onEverything: () => void;
}

/** The standards somebody has still to retake; the others are folded, but can be asked about, too. */
export function StandardButtons({ standards, isBusy, onStandard, onEverything }: ButtonsProps) {
  const open = standards.filter(({ students }) => students > 0);
  const others = standards.filter(({ students }) => students === 0);
  const each = (standard: OpenStandard) => (
    <Row key={standard.code} standard={standard} isBusy={isBusy} onClick={() => onStandard(standard)} />
  );
  return (
    <>
      {open.length === 0 && <p>{words.none}</p>}
      <ul class="desk-rows" aria-label={words.standards}>
        <li>
          <button type="button" aria-disabled={isBusy} onClick={onEverything}>
            <span class="row-words">
              <strong>{words.everything}</strong> <span class="hint block">{words.everythingHint}</span>
            </span>
          </button>
        </li>
        {open.map(each)}
      </ul>
      {others.length > 0 && (
        <Disclosure
          summary={words.mastered(others.length)}
          content={() => <ul class="desk-rows">{others.map(each)}</ul>}
        />
      )}
    </>
  );
}

interface RowProps {
  standard: OpenStandard;
  isBusy: boolean;
  onClick: () => void;
}

function Row({ standard: { code, title, students }, isBusy, onClick }: RowProps) {
  return (
    <li>
      <button type="button" aria-disabled={isBusy} onClick={onClick}>
        <span class="row-words">
          <strong>{code}</strong> {title}
        </span>
        {students > 0 && <span class="count">{words.toRetake(students)}</span>}
      </button>
    </li>
  );
}
