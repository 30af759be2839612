import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { DeskIndex } from "./deskIndex";

export interface JobWords {
  name: string;
  hint: string;
}

export interface JobsOfPart<Name extends string> {
  heading: string;
  jobs: readonly Name[];
}

/** What the view of a job is given: what it is called, and the way back. */
export interface AtDesk {
  heading: string;
  onBack: () => void;
}

interface FrameProps<Name extends string> {
  heading: string;
  jobs: Readonly<Record<Name, JobWords>>;
  parts: readonly JobsOfPart<Name>[];
  /** Left out: the list of jobs, and nothing is asked of the workbook before one is opened. */
  startsAt?: Name;
  show: (job: Name, at: AtDesk, onOpen: (other: Name) => void) => ComponentChildren;
  onHome: () => void;
}

/** A desk: its list of jobs, or one of them with the whole width. */
export function DeskFrame<Name extends string>({ startsAt, show, ...index }: FrameProps<Name>) {
  const [job, setJob] = useState<Name | null>(startsAt ?? null);
  const [last, setLast] = useState<Name | null>(null);
  const onBack = () => {
    setLast(job);
    setJob(null);
  };
  if (job === null) return <DeskIndex cameFrom={last} onOpen={setJob} {...index} />;
  return show(job, { heading: index.jobs[job].name, onBack }, setJob);
}
