import { useState } from "preact/hooks";
import { Announcer } from "./announce";
import { FunctionsView } from "./functionsView";
import { Tabs } from "./tabs";
import type { Tab } from "./tabs";
import { WorkbookScreens } from "./home/workbookScreens";
import type { Screen } from "./home/workbookScreens";
import { Wordmark } from "./wordmark";
import { words } from "./words";

type View = "workbook" | "functions";

export function App({ startsAt }: { startsAt: Screen }) {
  const [view, setView] = useState<View>("workbook");
  const seeFunctions = () => {
    setView("functions");
    document.getElementById("tab-functions")?.focus();
  };
  const tabs: Tab<View>[] = [
    {
      id: "workbook",
      title: words.views.workbook,
      content: <WorkbookScreens startsAt={startsAt} onSeeFunctions={seeFunctions} />,
    },
    { id: "functions", title: words.views.functions, content: <FunctionsView /> },
  ];
  return (
    <Announcer>
      <header>
        <Wordmark />
        <p class="tagline">{words.tagline}</p>
      </header>
      <main>
        <Tabs label={words.views.label} tabs={tabs} selected={view} onSelect={setView} />
      </main>
    </Announcer>
  );
}
