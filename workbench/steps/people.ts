import * as z from "zod/mini";
import type { UserId } from "../host/host";
import { blockText, openKind, splitTab } from "../host/a1";
import { checkRights, findArea, sheetById } from "./place";
import { DONE, type StepKind } from "./step";

export const peopleSteps = {
  user: {
    schema: z.strictObject({ user: z.enum(["first", "second", "viewer"]) }),
    example: '{"user":"second"}',
    run(session, { user }: { user: UserId }) {
      session.user = user;
      return DONE;
    },
  },
  select: {
    schema: z.strictObject({ select: z.string() }),
    example: '{"select":"Period 1!C5"}',
    run({ host, user }, { select }: { select: string }) {
      host.select(user, select);
      return DONE;
    },
  },
  protect: {
    schema: z.strictObject({
      protect: z.union([z.tuple([z.string()]), z.tuple([z.string(), z.enum(["warning"])])]),
    }),
    example: '{"protect":["Period 1!A1:B9"]} or, to warn only, {"protect":["Period 1!A1:B9","warning"]}',
    run(session, { protect: [text, warning] }: { protect: [string, "warning"?] }) {
      const { engine } = session.host;
      const area = findArea(engine, text);
      const sheet = sheetById(engine, area.sheet);
      checkRights(session, sheet, null);
      const range = text === sheet.name ? null : blockText(area, openKind(splitTab(text).cells));
      const protection = { range, warningOnly: warning !== undefined, description: "" };
      engine.setProtections(sheet.id, [...engine.protections(sheet.id), protection]);
      return DONE;
    },
  },
} satisfies Record<string, StepKind>;
