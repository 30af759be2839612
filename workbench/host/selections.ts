import type { Engine } from "../engine/engine";
import { blockText, parseBlock, splitTab, type Block } from "./a1";
import type { UserId } from "./host";

export interface Selection {
  sheet: string;
  block: Block;
}
/** Where each person's cursor stands; tabs that are gone fall back to the first. */
export interface Selections {
  of(user: UserId): Selection;
  select(user: UserId, range: string): void;
  activate(user: UserId, sheet: string, block?: Block): void;
}

const TOP_LEFT: Block = { row: 0, column: 0, rows: 1, columns: 1 };

export function openSelections(engine: () => Engine): Selections {
  const chosen = new Map<UserId, Selection>();
  const first = (): Selection => {
    const sheet =
      engine()
        .sheets()
        .find(({ hidden }) => !hidden) ?? engine().sheets()[0];
    if (!sheet) throw new Error("The workbook has no tab.");
    return { sheet: sheet.id, block: TOP_LEFT };
  };
  return {
    of(user) {
      const selection = chosen.get(user);
      const stands =
        selection &&
        engine()
          .sheets()
          .some(({ id }) => id === selection.sheet);
      return stands ? selection : first();
    },
    select(user, range) {
      const { tab, cells } = splitTab(range);
      const sheet = engine()
        .sheets()
        .find(({ name }) => name === tab);
      if (!sheet) throw new Error(`There is no tab named "${tab ?? ""}" to select ${blockOrText(cells)} in.`);
      const block = parseBlock(cells, sheet);
      if (!block) throw new Error(`"${cells}" is no range that could be selected.`);
      chosen.set(user, { sheet: sheet.id, block });
    },
    activate(user, sheet, block = TOP_LEFT) {
      chosen.set(user, { sheet, block });
    },
  };
}

function blockOrText(cells: string): string {
  const block = parseBlock(cells, { rows: 1, columns: 1 });
  return block ? blockText(block) : `"${cells}"`;
}
