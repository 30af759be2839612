import type { Host, Person } from "../host/host";
import type { PrintPdf, Session } from "./step";

export interface SessionOptions {
  host: Host;
  /** Prints the open page; without it `print` answers that nothing can be printed. */
  printPdf?: PrintPdf;
  /** Also shown what the steps' person sees. */
  onlooker?: Person;
}

/** Opens the workbook as its first editor does: onOpen has run and the menu stands. */
export async function openSession({ host, printPdf, onlooker }: SessionOptions): Promise<Session> {
  const { entries } = await host.open("LIMITED");
  return {
    host,
    user: "first",
    menu: entries,
    page: null,
    download: null,
    meanwhile: null,
    printPdf: printPdf ?? null,
    onlooker: onlooker ?? null,
  };
}
