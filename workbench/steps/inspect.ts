import * as z from "zod/mini";
import type { Area, Engine, SheetInfo } from "../engine/engine";
import { blockText, splitTab } from "../host/a1";
import { findTab } from "./place";
import { uniformBlocks } from "./uniformBlocks";
import type { StepKind } from "./step";

interface Format {
  numberFormat: string;
  background: string | null;
  fontColor: string | null;
}

export const inspectSteps = {
  inspect: {
    schema: z.strictObject({ inspect: z.string() }),
    example: '{"inspect":"Retake Roster"}',
    run({ host }, { inspect }: { inspect: string }) {
      const { engine } = host;
      const sheet = findTab(engine, inspect);
      return {
        names: namesOf(engine, sheet),
        validations: engine
          .validations(sheet.id)
          .flatMap(({ ranges, type, values }) => ranges.map((range) => ({ range, type, values }))),
        conditionalFormats: conditionalFormatsOf(engine, sheet),
        protections: engine.protections(sheet.id).map(({ range, warningOnly }) => ({ range, warningOnly })),
        metadata: engine.metadata(sheet.id),
        merges: engine.merges(sheet.id),
        frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
        hidden: sheet.hidden,
        formats: formatsOf(engine, sheet),
      };
    },
  },
} satisfies Record<string, StepKind>;

/** The names whose cells are on this tab. */
function namesOf(engine: Engine, sheet: SheetInfo): Record<string, string> {
  const here = engine.names().filter(({ range }) => splitTab(range).tab === sheet.name);
  return Object.fromEntries(here.map(({ name, range }) => [name, range]));
}

function conditionalFormatsOf(engine: Engine, sheet: SheetInfo): object[] {
  return engine
    .conditionalFormats(sheet.id)
    .flatMap(({ ranges, rule, background = null, fontColor = null }) =>
      ranges.map((range) => ({ range, rule, background, fontColor })),
    );
}

/** Blocks of equal format that differ from a fresh cell. */
function formatsOf(engine: Engine, sheet: SheetInfo): object[] {
  const area: Area = { sheet: sheet.id, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
  const styles = engine.styles(area);
  const formats = engine.numberFormats(area).map((row, r) =>
    row.map((numberFormat, c): string => {
      const { background = null, fontColor = null } = styles[r]?.[c] ?? {};
      const plain = numberFormat === "" && background === null && fontColor === null;
      return plain ? "" : JSON.stringify({ numberFormat, background, fontColor } satisfies Format);
    }),
  );
  return uniformBlocks(formats).map(({ block, text }) => ({
    range: blockText(block),
    ...(JSON.parse(text) as Format),
  }));
}
