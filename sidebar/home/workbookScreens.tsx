import { useState } from "preact/hooks";
import type { WorkbookDescription } from "../../src/sidebarReplies";
import { CheckView } from "../check/checkView";
import { GroupDesk } from "../groups/groupDesk";
import { RetakeDesk } from "../retakes/retakeDesk";
import { ShareDesk } from "../share/shareDesk";
import { SetUpView } from "../setup/setUpView";
import { HomeView } from "./homeView";
import type { DeskName } from "./deskButtons";
import { RemoveView } from "./removeView";

export type Screen = "home" | "setUp" | "check" | DeskName | "remove";

interface ScreensProps {
  startsAt: Screen;
  onSeeFunctions: () => void;
}

/** What "This workbook" shows: one thing at a time, each with the whole width. */
export function WorkbookScreens({ startsAt, onSeeFunctions }: ScreensProps) {
  const [screen, setScreen] = useState<Screen>(startsAt);
  const [hasMoved, setHasMoved] = useState(false);
  const [ours, setOurs] = useState<NonNullable<WorkbookDescription["ours"]>>([]);
  const [workbook, setWorkbook] = useState<WorkbookDescription | null>(null);
  const go = (to: Screen) => {
    setHasMoved(true);
    setScreen(to);
  };
  const goHome = () => go("home");
  switch (screen) {
    case "home":
      return (
        <HomeView
          takesFocus={hasMoved}
          onSeeFunctions={onSeeFunctions}
          onSetUp={() => go("setUp")}
          onCheck={() => go("check")}
          onDesk={(desk, found) => {
            setWorkbook(found);
            go(desk);
          }}
          onRemove={(tabs) => {
            setOurs(tabs);
            go("remove");
          }}
        />
      );
    case "setUp":
      return <SetUpView takesFocus={hasMoved} onHome={goHome} />;
    case "check":
      return <CheckView onHome={goHome} />;
    case "retakes":
      return workbook && <RetakeDesk workbook={workbook} onHome={goHome} />;
    case "groups":
      return workbook && <GroupDesk workbook={workbook} onHome={goHome} />;
    case "share":
      return <ShareDesk onHome={goHome} />;
    case "remove":
      return <RemoveView ours={ours} onHome={goHome} />;
  }
}
