import { useEffect, useId, useRef } from "preact/hooks";
import { ViewHeading } from "../viewHeading";
import type { JobsOfPart, JobWords } from "./deskFrame";
import { deskWords as words } from "./words";

interface IndexProps<Name extends string> {
  heading: string;
  jobs: Readonly<Record<Name, JobWords>>;
  parts: readonly JobsOfPart<Name>[];
  /** The job the person comes back from: its button has the focus again. */
  cameFrom: Name | null;
  onOpen: (job: Name) => void;
  onHome: () => void;
}

export function DeskIndex<Name extends string>(props: IndexProps<Name>) {
  const { heading, jobs, parts, cameFrom, onOpen, onHome } = props;
  return (
    <div class="desk">
      <button type="button" class="link" onClick={onHome}>
        {words.back}
      </button>
      <ViewHeading takesFocus={cameFrom === null}>{heading}</ViewHeading>
      {parts.map((part) => (
        <section key={part.heading}>
          <h3>{part.heading}</h3>
          <ul class="desk-rows desk-jobs" aria-label={part.heading}>
            {part.jobs.map((job) => (
              <li key={job}>
                <Job
                  words={jobs[job]}
                  focus={cameFrom === job ? "takes" : "leaves"}
                  onOpen={() => onOpen(job)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface JobProps {
  words: JobWords;
  focus: "takes" | "leaves";
  onOpen: () => void;
}

function Job({ words: { name, hint }, focus, onOpen }: JobProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (focus === "takes") button.current?.focus();
  }, []);
  return (
    <>
      <button ref={button} type="button" class="goes-on" aria-describedby={id} onClick={onOpen}>
        <strong class="row-words">{name}</strong>
      </button>
      <p class="hint" id={id}>
        {hint}
      </p>
    </>
  );
}
