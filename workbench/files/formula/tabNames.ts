const LONGEST_IN_EXCEL = 31;

/** A string, or a tab's name in front of a range: 'Period 1'!, or plain Scores! */
const STRING_OR_TAB = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\w.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

export function quoteTab(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The name of the tab a range stands on, and the range without it; tab null when none is named. */
export function splitTab(range: string): { tab: string | null; range: string } {
  const at = range.lastIndexOf("!");
  if (at < 0) return { tab: null, range };
  const tab = range
    .slice(0, at)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return { tab, range: range.slice(at + 1) };
}

/** Follows tabs that go by another name in the file. */
export function renameTabs(formula: string, newNames: ReadonlyMap<string, string>): string {
  if (newNames.size === 0) return formula;
  return formula.replace(STRING_OR_TAB, (found, quoted: string | undefined, plain: string | undefined) => {
    const newName = newNames.get(quoted?.replaceAll("''", "'") ?? plain ?? "");
    return newName === undefined ? found : `${quoteTab(newName)}!`;
  });
}

/** Names as Excel allows them (31 characters, none of : \ / ? * [ ], not "History"), in order, each once. */
export function namesForExcel(names: string[]): string[] {
  const taken = new Set(["history"]);
  return names.map((name) => {
    const clean = name.replace(/[:\\/?*[\]]/g, "-").replace(/^'/, "-");
    let candidate = shortened(clean, "");
    for (let count = 2; taken.has(candidate.toLowerCase()); count++)
      candidate = shortened(clean, ` (${count})`);
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function shortened(name: string, ending: string): string {
  const kept = name.slice(0, LONGEST_IN_EXCEL - ending.length);
  // A cut must leave neither half a character nor an apostrophe at the end, which Excel forbids.
  return kept.replace(/[\uD800-\uDBFF]$/, "").replace(/'$/, "-") + ending;
}
