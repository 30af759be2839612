import * as z from "zod/mini";
import type { Engine, SheetInfo } from "../engine/engine";
import { refuseViewer } from "../host/refusals";
import { cellsOf, checkRights, findTab } from "./place";
import { DONE, type Session, type StepKind } from "./step";

const tabName = z.string().check(z.minLength(1), z.maxLength(100));
const count = z.int().check(z.positive());
type Lines = [tab: string, at: number, n: number];
type LineChange = (engine: Engine, sheet: string, from: number, n: number) => void;

export const tabSteps = {
  tabs: {
    schema: z.strictObject({ tabs: z.literal(true) }),
    example: '{"tabs":true}',
    run: ({ host }) => ({ tabs: host.engine.sheets().map(({ name }) => name) }),
  },
  newTab: {
    schema: z.strictObject({ newTab: tabName }),
    example: '{"newTab":"Ideas"}',
    run(session, { newTab }: { newTab: string }) {
      const { engine } = session.host;
      refuseViewer(session.user);
      engine.addSheet(newTab, engine.sheets().length, 1000, 26);
      return DONE;
    },
  },
  renameTab: {
    schema: z.strictObject({ renameTab: z.tuple([z.string(), tabName]) }),
    example: '{"renameTab":["Period 1","Algebra"]}',
    run: (session, { renameTab: [from, to] }: { renameTab: [string, string] }) =>
      change(session, from, (engine, { id }) => engine.renameSheet(id, to)),
  },
  deleteTab: {
    schema: z.strictObject({ deleteTab: z.string() }),
    example: '{"deleteTab":"Ideas"}',
    run: (session, { deleteTab }: { deleteTab: string }) =>
      change(session, deleteTab, (engine, { id }) => engine.deleteSheet(id)),
  },
  duplicateTab: {
    schema: z.strictObject({ duplicateTab: z.tuple([z.string(), tabName]) }),
    example: '{"duplicateTab":["Period 1","Period 1 copy"]}',
    run: (session, { duplicateTab: [from, to] }: { duplicateTab: [string, string] }) =>
      change(session, from, (engine, { id }) => engine.duplicateSheet(id, to)),
  },
  insertRows: lineStep("insertRows", (engine, sheet, at, n) => engine.insertRows(sheet, at, n)),
  insertColumns: lineStep("insertColumns", (engine, sheet, at, n) => engine.insertColumns(sheet, at, n)),
  deleteRows: lineStep("deleteRows", (engine, sheet, at, n) => engine.deleteRows(sheet, at, n)),
  deleteColumns: lineStep("deleteColumns", (engine, sheet, at, n) => engine.deleteColumns(sheet, at, n)),
  moveColumns: {
    schema: z.strictObject({ moveColumns: z.tuple([z.string(), z.string(), z.string()]) }),
    example: '{"moveColumns":["Period 1","C:D","G"]}',
    run: (session, { moveColumns: [tab, columns, before] }: { moveColumns: [string, string, string] }) =>
      change(session, tab, (engine, sheet) => {
        const moved = cellsOf(sheet, columns.includes(":") ? columns : `${columns}:${columns}`);
        engine.moveColumns(sheet.id, moved.column, moved.columns, cellsOf(sheet, `${before}1`).column);
      }),
  },
} satisfies Record<string, StepKind>;

/** Rows and columns are named from 1; new ones stand before the one named. */
function lineStep(name: string, act: LineChange): StepKind {
  return {
    schema: z.strictObject({ [name]: z.tuple([z.string(), count, count]) }),
    example: `{"${name}":["Period 1",5,2]}`,
    run: (session: Session, step: Record<string, Lines>) => {
      const [tab, at, n] = step[name] as Lines;
      return change(session, tab, (engine, { id }) => act(engine, id, at - 1, n));
    },
  };
}

function change(session: Session, tab: string, act: (engine: Engine, sheet: SheetInfo) => unknown): object {
  const { engine } = session.host;
  const sheet = findTab(engine, tab);
  checkRights(session, sheet, null);
  act(engine, sheet);
  return DONE;
}
