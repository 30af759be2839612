/** Which issue is to be put right, and which of its repairs was shown; null: whatever is likeliest. */
export interface Asked {
  tab: string;
  row: number | null;
  column: string | null;
  code: string;
  fix: { id: string; stamp: string } | null;
}

/** One issue or a list of them, as `checkWorkbook` gave them; null: this is something else. */
export function readAsked(input: unknown): Asked[] | null {
  const list = Array.isArray(input) ? (input as unknown[]) : [input];
  const asked = list.map(askedIn);
  return asked.length > 0 && asked.every((one): one is Asked => one !== null) ? asked : null;
}

function askedIn(input: unknown): Asked | null {
  if (!isRecord(input)) return null;
  const { tab, code } = input;
  const [row, column] = [input["row"] ?? null, input["column"] ?? null];
  if (typeof tab !== "string" || typeof code !== "string") return null;
  if ((row !== null && typeof row !== "number") || (column !== null && typeof column !== "string"))
    return null;
  const fix = input["fix"] ?? null;
  if (fix === null) return { tab, row, column, code, fix };
  if (!isRecord(fix) || typeof fix["id"] !== "string" || typeof fix["stamp"] !== "string") return null;
  return { tab, row, column, code, fix: { id: fix["id"], stamp: fix["stamp"] } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
