/**
 * The library draws what is being typed with the next frame, and reads the second letter back from what is drawn:
 * two keys within one frame (after a long calculation, say) would be added to the cell's old content. So all of
 * that is selected before the first letter goes in, which then takes its place.
 */
import { gridEnv } from "./env";
import { CellComposerStore } from "./library";

export function takeQuickTyping(grid: HTMLElement): void {
  grid.addEventListener(
    "keydown",
    (event) => {
      const field =
        event.target instanceof Element ? event.target.closest(".o-grid-composer .o-composer") : null;
      if (!field || !writes(event)) return;
      if (gridEnv()?.getStore(CellComposerStore).editionMode === "inactive")
        getSelection()?.selectAllChildren(field);
    },
    true,
  );
}

function writes({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}
