import { scaleOfLetters } from "../../src/actions/setup/letterFamilies";
import { PRESETS } from "../../src/actions/setup/presets";
import type { SetupRow } from "../../src/actions/setup/setup";
import { LEVEL_COLOURS } from "../../src/workbook/levelColours";
import { readPolicyTable } from "../../src/workbook/policyTable";
import { LEVELS } from "../../workbench/sample/look";
import { contrastOfBlack, distance, greyByLight, greyByLuma, VISIONS } from "./colourVision";

const colours = Object.values(LEVEL_COLOURS);
const pairs = colours.flatMap((a, at) => colours.slice(at + 1).map((b) => [a, b] as const));

test.each(VISIONS)("no two levels look alike with %s", (vision) => {
  const near = pairs.filter(([a, b]) => distance(a, b, vision) < 30);
  expect(near).toEqual([]);
});

describe("printed in black and white", () => {
  const ways = [
    ["by how light it looks", greyByLight],
    ["by a printer's rule of thumb", greyByLuma],
  ] as const;

  test.each(ways)("each is a step darker than the one before, %s", (_, grey) => {
    const steps = colours.slice(1).map((colour, at) => grey(colours[at]!) - grey(colour));
    expect(Math.min(...steps)).toBeGreaterThan(15);
  });
});

test.each(VISIONS)("none looks like a blank cell with %s", (vision) => {
  expect(colours.filter((colour) => distance(colour, "#ffffff", vision) < 20)).toEqual([]);
});

test("black text is read on each of them: 7 to 1, as WCAG's best grade asks", () => {
  expect(colours.filter((colour) => contrastOfBlack(colour) < 7)).toEqual([]);
});

test("the sample's own text is read on its colours: 4.5 to 1", () => {
  const on = (text: string, background: string) => contrastOfBlack(background) / contrastOfBlack(text);
  expect(LEVELS.filter(({ text, background }) => on(text, background) < 4.5)).toEqual([]);
});

describe("every scale of ours takes its colours from them, best first, another for each level", () => {
  const ofRows = (rows: readonly SetupRow[]) =>
    rows.filter((row) => row["Setting"] === "Level").map((row) => String(row["Column D"]));
  const counted = (letters: string) => [...letters].map((word) => ({ word, times: 1 }));
  const scales: [string, string[]][] = [
    ...PRESETS.map(({ name, rows }): [string, string[]] => [name, ofRows(rows)]),
    ["letters A to F", ofRows(scaleOfLetters(counted("ABCDF"))!)],
    ["letters E, M, A, N", ofRows(scaleOfLetters(counted("EMAN"))!)],
    ["no level typed", readPolicyTable([]).policy.scales[0].levels.map(({ colour }) => colour ?? "")],
    ["the sample", LEVELS.map(({ background }) => background)],
  ];

  test.each(scales)("%s", (_, own) => {
    const places = own.map((colour) => (colours as string[]).indexOf(colour));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(own.length).toBeGreaterThan(1);
  });

  test("the lowest level and mastery have their own colours wherever they are called so", () => {
    const rows = PRESETS.flatMap((preset) => preset.rows);
    const of = (name: string) =>
      new Set(rows.filter((row) => row["Value"] === name && row["Column D"]).map((row) => row["Column D"]));
    expect([...of("Mastery")]).toEqual([LEVEL_COLOURS.mastery]);
    expect([...of("Not yet")]).toEqual([LEVEL_COLOURS.notYet]);
  });
});
