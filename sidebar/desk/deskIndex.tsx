import { useEffect, useRef } from "preact/hooks";
import { ViewHeading } from "../viewHeading";
import { deskWords as words } from "./words";

export type DeskViewName = keyof typeof words.views;

const PARTS = [
  ["daily", ["who", "record", "days", "student"]],
  ["sometimes", ["requests", "labels", "term"]],
] as const satisfies readonly (readonly [keyof typeof words.parts, readonly DeskViewName[]])[];

interface IndexProps {
  /** The job the person comes back from: its button has the focus again. */
  cameFrom: DeskViewName | null;
  onOpen: (view: DeskViewName) => void;
  onHome: () => void;
}

export function DeskIndex({ cameFrom, onOpen, onHome }: IndexProps) {
  return (
    <div class="desk">
      <button type="button" class="link" onClick={onHome}>
        {words.back}
      </button>
      <ViewHeading takesFocus={cameFrom === null}>{words.heading}</ViewHeading>
      {PARTS.map(([part, views]) => (
        <section key={part}>
          <h3 id={`desk-${part}`}>{words.parts[part]}</h3>
          <ul class="desk-rows desk-jobs" aria-labelledby={`desk-${part}`}>
            {views.map((view) => (
              <li key={view}>
                <Job view={view} focus={cameFrom === view ? "takes" : "leaves"} onOpen={() => onOpen(view)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface JobProps {
  view: DeskViewName;
  focus: "takes" | "leaves";
  onOpen: () => void;
}

function Job({ view, focus, onOpen }: JobProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { name, hint } = words.views[view];
  useEffect(() => {
    if (focus === "takes") button.current?.focus();
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="goes-on"
        aria-describedby={`desk-hint-${view}`}
        onClick={onOpen}
      >
        <strong class="row-words">{name}</strong>
      </button>
      <p class="hint" id={`desk-hint-${view}`}>
        {hint}
      </p>
    </>
  );
}
