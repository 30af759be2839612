import type { MapUpdated } from "../../src/sidebarReplies";
import { Issues } from "../issues";
import { words as pageWords } from "../words";
import { resultWords } from "./words";

const words = resultWords.map;

export function MapResult({ built: { tabs, issues } }: { built: MapUpdated }) {
  return (
    <div class="result">
      <h3>{words.heading}</h3>
      <p class="headline">{words.updated(tabs.length)}</p>
      <ul class="sentences">
        {tabs.map((tab) => (
          <li key={tab}>{tab}</li>
        ))}
      </ul>
      <Issues issues={issues} heading={pageWords.issues(issues.length)} />
    </div>
  );
}
