import type { WorkbookDescription } from "../../src/sidebarReplies";
import { DeskFrame, type AtDesk, type JobsOfPart } from "../desk/deskFrame";
import { deskWords } from "../desk/words";
import { BuildView } from "./build/buildView";
import { ImpliedView } from "./implied/impliedView";
import { SupportView } from "./support/supportView";
import { TodayView } from "./today/todayView";
import { groupWords as words } from "./words";

type JobName = keyof typeof words.jobs;

const PARTS: readonly JobsOfPart<JobName>[] = [
  { heading: deskWords.parts.daily, jobs: ["today", "build"] },
  { heading: deskWords.parts.sometimes, jobs: ["implied", "support"] },
];

interface DeskProps {
  /** As the home page found it. */
  workbook: WorkbookDescription;
  onHome: () => void;
}

/** Opens with the groups themselves: on most days nothing else is wanted. */
export function GroupDesk({ workbook, onHome }: DeskProps) {
  const show = (job: JobName, at: AtDesk, onOpen: (other: JobName) => void) => {
    switch (job) {
      case "today":
        return <TodayView at={at} onBuild={() => onOpen("build")} />;
      case "build":
        return <BuildView at={at} onToday={() => onOpen("today")} />;
      case "implied":
        return <ImpliedView at={at} />;
      case "support":
        return <SupportView classes={(workbook.setUp?.classes ?? []).map((one) => one.class)} at={at} />;
    }
  };
  const { heading, jobs } = words;
  return <DeskFrame {...{ heading, jobs, show, onHome }} parts={PARTS} startsAt="today" />;
}
