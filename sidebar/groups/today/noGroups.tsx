import { todayWords as words } from "./words";

export function NoGroups({ onBuild }: { onBuild: () => void }) {
  return (
    <>
      <p>{words.none}</p>
      <p class="hint">{words.noneHint}</p>
      <button type="button" class="primary wide" onClick={onBuild}>
        {words.build}
      </button>
    </>
  );
}
