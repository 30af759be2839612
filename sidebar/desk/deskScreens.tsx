import { useState } from "preact/hooks";
import type { WorkbookDescription } from "../../src/sidebarReplies";
import { DaysView } from "./days/daysView";
import { DeskIndex, type DeskViewName } from "./deskIndex";
import { LabelsView } from "./labels/labelsView";
import { RecordView } from "./record/recordView";
import { RequestsView } from "./requests/requestsView";
import { StudentView } from "./student/studentView";
import { TermView } from "./term/termView";
import { WhoView } from "./who/whoView";

interface DeskProps {
  /** As the home page found it. */
  workbook: WorkbookDescription;
  onHome: () => void;
}

/** The retake desk: its list of jobs, or one of them. Nothing is asked of the workbook before a job is opened. */
export function DeskScreens({ workbook, onHome }: DeskProps) {
  const [view, setView] = useState<DeskViewName | null>(null);
  const [last, setLast] = useState<DeskViewName | null>(null);
  const onBack = () => {
    setLast(view);
    setView(null);
  };
  switch (view) {
    case null:
      return <DeskIndex cameFrom={last} onOpen={setView} onHome={onHome} />;
    case "who":
      return <WhoView onBack={onBack} />;
    case "record":
      return <RecordView onBack={onBack} />;
    case "days":
      return <DaysView onBack={onBack} />;
    case "student":
      return <StudentView levels={workbook.policy.levels.map(({ name }) => name)} onBack={onBack} />;
    case "requests":
      return <RequestsView onBack={onBack} />;
    case "labels":
      return <LabelsView classes={(workbook.setUp?.classes ?? []).map((one) => one.class)} onBack={onBack} />;
    case "term":
      return <TermView onBack={onBack} />;
  }
}
