import * as z from "zod/mini";
import type { Session } from "./step";

const withFile = z.object({ csv: z.object({ name: z.string(), text: z.string() }) });

/**
 * The file that a reply of the add-on holds as `csv`; null: none. No page's script runs behind a call step, so the reply
 * that a page would offer its file from stands for the page. In the browser a page's own download is heard of
 * (page/frame/downloads.ts).
 */
export function offeredFile(reply: unknown): Session["download"] {
  const read = withFile.safeParse(reply);
  return read.success ? read.data.csv : null;
}
