import { useEffect, useRef } from "preact/hooks";
import type { ImpliedLevel } from "../../../src/sidebarReplies";
import type { Desk } from "../../desk/useDesk";
import { impliedWords as words } from "./words";

interface LineProps {
  level: ImpliedLevel;
  desk: Desk;
  focus: "takes" | "leaves";
  onAccept: () => void;
}

export function ImpliedLine({ level: implied, desk, focus, onAccept }: LineProps) {
  const { student, standard, title, level, by, stands } = implied;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus === "takes") button.current?.focus();
  }, []);
  return (
    <>
      <strong>{student}</strong>
      <span class="block">{words.standard(standard, title)}</span>
      <span class="block hint">
        {words.stands(stands)} · {words.because(by)}
      </span>
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-disabled={desk.running !== null}
        onClick={onAccept}
      >
        {words.accept(level)}
        <span class="heard-only">{words.forWhom(student, standard)}</span>
      </button>
    </>
  );
}
