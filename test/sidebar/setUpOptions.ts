import type { SuggestedSetup } from "../../src/sidebarReplies";
import type { Queues } from "./fakeGoogle";
import type { PanelOptions } from "./panel";
import { ok, PREVIEW } from "./replies";
import * as makers from "./setups";
import { issue } from "./workbooks";

/** The panel opened at set-up, as the menu does. */
export function settingUp(more: Partial<SuggestedSetup> = {}, queues: Queues = {}): PanelOptions {
  const previews = Array.from({ length: 9 }, () => ok(PREVIEW));
  return {
    view: "setup",
    queues: { suggestSetup: [ok(makers.suggested(more))], previewSetup: previews, ...queues },
  };
}

/** 12 classes of 60 columns each. */
export function large(): Partial<SuggestedSetup> {
  const columns = Array.from({ length: 60 }, (_, index) => ({ name: `Target ${index + 1}`, outOf: 10 }));
  const names = Array.from({ length: 12 }, (_, index) => `Period ${index + 1}`);
  return {
    setup: makers.setup({
      classes: names.map((name) => makers.classOf(name, columns)),
      standards: columns.map(({ name }) => makers.standardRow(name)),
      assessments: names.flatMap((name) => columns.map((column) => makers.assessmentRow(name, column))),
    }),
  };
}

/** A class, its columns and everything about it called so. */
export function named(name: string): Partial<SuggestedSetup> {
  const columns = [
    { name, outOf: 10 },
    { name: `${name} retake`, retakeOf: name, standard: name },
  ];
  return {
    setup: makers.setup({
      classes: [makers.classOf(name, columns)],
      standards: [makers.standardRow(name, name)],
      assessments: columns.map((column) => makers.assessmentRow(name, column)),
    }),
    why: [{ tab: name, row: 1, column: "D", decision: "assessment", words: name, sure: "guess" }],
    issues: [issue({ tab: name, message: name })],
    questions: [{ ...makers.QUESTION, text: name, example: name }],
  };
}
