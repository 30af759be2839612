import { DeskFrame, type AtDesk, type JobsOfPart } from "../desk/deskFrame";
import { CourseView } from "./course/courseView";
import { ExplainView } from "./explain/explainView";
import { FreezeView } from "./freeze/freezeView";
import { PolicyView } from "./policy/policyView";
import { SchoolView } from "./school/schoolView";
import { SettingView } from "./setting/settingView";
import { SlipsView } from "./slips/slipsView";
import { DetailsView } from "./support/detailsView";
import { shareWords as words } from "./words";

type JobName = keyof typeof words.jobs;

const PARTS: readonly JobsOfPart<JobName>[] = [
  { heading: words.parts.see, jobs: ["explain", "setting", "course"] },
  { heading: words.parts.handOut, jobs: ["slips", "policy", "school"] },
  { heading: words.parts.workbook, jobs: ["freeze", "support"] },
];

const VIEWS: Record<JobName, (props: { at: AtDesk }) => preact.JSX.Element> = {
  explain: ExplainView,
  setting: SettingView,
  course: CourseView,
  slips: SlipsView,
  policy: PolicyView,
  school: SchoolView,
  freeze: FreezeView,
  support: DetailsView,
};

/** Opens with the list: what is wanted differs from day to day. */
export function ShareDesk({ onHome }: { onHome: () => void }) {
  const show = (job: JobName, at: AtDesk) => {
    const View = VIEWS[job];
    return <View at={at} />;
  };
  const { heading, jobs } = words;
  return <DeskFrame {...{ heading, jobs, show, onHome }} parts={PARTS} />;
}
