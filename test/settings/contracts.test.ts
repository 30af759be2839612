import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isBlank, keyOf } from "../../src/workbook/cell";
import { SETTING_RULES, type SettingRule } from "../../src/workbook/settingRules";
import { SETTINGS, type Setting } from "../../src/workbook/settings";
import { findProject } from "../project";

const table: readonly Setting[] = SETTINGS;
const page = readFileSync(path.join(findProject(), "docs/settings.md"), "utf8");

test.each(table)("$label stands in docs/settings.md under the heading of its rule", ({ label, rule }) => {
  const { heading, words } = SETTING_RULES[rule as SettingRule];
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  expect(own).toContain(words);
  // Once with what it means, once with its case.
  expect(own.split(`\n| ${label} |`)).toHaveLength(3);
});

/** Where the rules stand in domain.md. */
const SECTIONS: Record<SettingRule, readonly number[]> = {
  policy: [2],
  scale: [2, 3],
  scoring: [4],
  kinds: [3],
  "recorded score": [5],
  retakes: [6],
  dates: [6],
  forms: [6],
  groups: [7],
  summary: [9],
};

/** Settings that published policies needed, and those of the groups' pages, which the contract does not name. */
const OURS_BESIDES: readonly string[] = [
  ...["Late retakes", "Retake worth"],
  ...["Minutes for groups", "Minutes with a group at least", "Groups are called", "Group places"],
];

const design = path.resolve(findProject(), "../shared/design");
const when = existsSync(design) ? describe : describe.skip;
const read = (file: string) => (existsSync(design) ? readFileSync(path.join(design, file), "utf8") : "");

interface Agreed {
  label: string;
  values: string;
  default: string;
  sections: number[];
}

/** "(school days after given)" explains; "(scale maximum)" too. */
const withoutRemarks = (text: string) => text.replace(/\s*\([^)]*\)/g, "").trim();

/** The rows of the table in section 3; one may hold several settings, with a default for each or one for all. */
function agreedIn(contracts: string): Agreed[] {
  const [, section = ""] = contracts.split("\n## 3. ");
  const [, rows = ""] = section.split("| setting | values | default | rule |\n|---|---|---|---|\n");
  return rows
    .split("\n\n")[0]!
    .split("\n")
    .flatMap((row) => agreedInRow(row.split("|").map((cell) => cell.trim())));
}

function agreedInRow([, names = "", values = "", defaults = "", rule = ""]: readonly string[]): Agreed[] {
  const labels = withoutRemarks(names).split(", ");
  const separator = defaults.includes(", ") ? ", " : " ";
  const own = labels.length > 1 ? defaults.split(separator) : [defaults];
  const sections = [...rule.matchAll(/§(\d+)/g)].map(([, number]) => Number(number));
  return labels.map((label, at) => ({ label, values, default: own[at] ?? "", sections }));
}

/** Words for "not set" and for what blank means are one. */
function plain(value: string): string {
  const key = keyOf(value);
  return ["–", "thecriterion"].includes(key) || key.includes("elsenone") ? "" : key;
}

when("the settings as contracts.md §3 has them (../shared/design)", () => {
  const agreed = agreedIn(read("contracts.md"));

  test("are read off their table", () => {
    expect(agreed.length).toBeGreaterThan(45);
  });

  test("each is there, and no other but those named here", () => {
    const labels = agreed.map(({ label }) => label);
    expect(table.map(({ label }) => label).sort()).toEqual([...labels, ...OURS_BESIDES].sort());
  });

  const known = agreed.flatMap((one) => {
    const setting = table.find(({ label }) => keyOf(label) === keyOf(one.label));
    return setting ? [{ ...one, setting }] : [];
  });

  test.each(known)("$label: $default", ({ setting, ...one }) => {
    expect(plain(String(setting.default))).toBe(plain(one.default));
  });

  test.each(known)("$label belongs to rule $sections", ({ setting, sections }) => {
    const own = SECTIONS[setting.rule as SettingRule];
    expect(own.filter((section) => sections.includes(section))).not.toEqual([]);
  });

  test.each(known)("$label takes $values", ({ setting, values }) => {
    expect(typeAgreed(values)).toContain(setting.type);
    const [, least] = /^≥ (\d+)/.exec(values) ?? [];
    if (least !== undefined && setting.type === "whole") expect(setting.least).toBe(Number(least));
    const [, from, to] = /^(\d+)–(\d+)$/.exec(values) ?? [];
    if (setting.type === "whole" && to !== undefined)
      expect([setting.least, setting.most]).toEqual([Number(from), Number(to)]);
    if (setting.type === "choice" && !values.startsWith("domain.md"))
      expect(setting.choices).toEqual(values.split(", "));
    if ("none" in setting && values.includes("unlimited")) expect(setting.none).toBe("unlimited");
  });

  test("every rule is a section of domain.md", () => {
    const sections = [...read("domain.md").matchAll(/^## (\d+)\./gm)].map(([, number]) => Number(number));
    expect(
      Object.values(SECTIONS)
        .flat()
        .filter((number) => !sections.includes(number)),
    ).toEqual([]);
  });
});

/** The ways of reading a cell that what the contract says of its values allows. */
function typeAgreed(values: string): Setting["type"][] {
  if (isBlank(values)) return [];
  if (values.startsWith("number > 0")) return ["number"];
  if (values === "number, text, number, number") return ["whole", "text", "amount"];
  if (values === "number") return ["amount"];
  if (values === "by method" || values === "%") return ["percent"];
  if (values.startsWith("a bound,")) return ["below"];
  if (values === "a bound") return ["bound"];
  if (values === "a level's name") return ["text"];
  if (values === "yes, no") return ["yesNo"];
  if (values === "weekdays") return ["weekdays"];
  if (values.startsWith("list")) return ["list"];
  return /^(≥ \d|\d+–\d+$)/.test(values) ? ["whole", "weight"] : ["choice"];
}
