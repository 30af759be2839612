/** A file that cannot be opened. Its message is one sentence for the person who chose the file. */
export class UnreadableFile extends Error {
  constructor(fileName: string, problemAndWayOut: string, cause?: unknown) {
    super(`"${fileName}" ${problemAndWayOut}`, { cause });
    this.name = "UnreadableFile";
  }
}
