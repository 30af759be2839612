import type { WorkbookDescription } from "../../src/sidebarReplies";
import { DeskFrame, type AtDesk, type JobsOfPart } from "../desk/deskFrame";
import { deskWords } from "../desk/words";
import { DaysView } from "./days/daysView";
import { LabelsView } from "./labels/labelsView";
import { RecordView } from "./record/recordView";
import { RequestsView } from "./requests/requestsView";
import { StudentView } from "./student/studentView";
import { TermView } from "./term/termView";
import { WhoView } from "./who/whoView";
import { retakeWords as words } from "./words";

type JobName = keyof typeof words.jobs;

const PARTS: readonly JobsOfPart<JobName>[] = [
  { heading: deskWords.parts.daily, jobs: ["who", "record", "days", "student"] },
  { heading: deskWords.parts.sometimes, jobs: ["requests", "labels", "term"] },
];

interface DeskProps {
  /** As the home page found it. */
  workbook: WorkbookDescription;
  onHome: () => void;
}

export function RetakeDesk({ workbook, onHome }: DeskProps) {
  const show = (job: JobName, at: AtDesk) => <Job job={job} at={at} workbook={workbook} />;
  return <DeskFrame heading={words.heading} jobs={words.jobs} parts={PARTS} show={show} onHome={onHome} />;
}

function Job({ job, at, workbook }: { job: JobName; at: AtDesk; workbook: WorkbookDescription }) {
  switch (job) {
    case "who":
      return <WhoView at={at} />;
    case "record":
      return <RecordView at={at} />;
    case "days":
      return <DaysView at={at} />;
    case "student":
      return <StudentView levels={workbook.policy.levels.map(({ name }) => name)} at={at} />;
    case "requests":
      return <RequestsView at={at} />;
    case "labels":
      return <LabelsView classes={(workbook.setUp?.classes ?? []).map((one) => one.class)} at={at} />;
    case "term":
      return <TermView at={at} />;
  }
}
