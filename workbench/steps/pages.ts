import * as z from "zod/mini";
import { resolve, sep } from "node:path";
import type { Frame } from "../host/host";
import type { Session, StepKind } from "./step";

export const pageSteps = {
  dialog: {
    schema: z.strictObject({ dialog: z.literal(true) }),
    example: '{"dialog":true}',
    run: (session) => openPage(session).html,
  },
  print: {
    schema: z.strictObject({ print: z.string().check(z.regex(/\.pdf$/i)) }),
    example: '{"print":"slips.pdf"}',
    run(session, { print }: { print: string }) {
      const { html } = openPage(session);
      if (!session.printPdf)
        throw new Error("Nothing can be printed here: there is no browser to print with.");
      return session.printPdf(html, below(print));
    },
  },
  /** The last file: in the browser as a page saved it, and of a call step what its reply offers (offeredFile.ts). */
  download: {
    schema: z.strictObject({ download: z.literal(true) }),
    example: '{"download":true}',
    run({ download }) {
      if (!download) throw new Error("No page has offered a file to download yet.");
      return download;
    },
  },
} satisfies Record<string, StepKind>;

function openPage({ page }: Session): Frame {
  if (!page) throw new Error("No dialog and no sidebar is open yet.");
  return page;
}

/** Files are written below the folder the command was started in, nowhere else. */
function below(path: string): string {
  const file = resolve(path);
  if (!file.startsWith(process.cwd() + sep)) throw new Error(`${path} lies outside the present folder.`);
  return file;
}
