import { levelColours } from "../../sidebar/levelColours";

type Rgb = readonly [number, number, number];

/**
 * How people without one kind of cone see linear RGB: Machado, Oliveira and Fernandes, "A physiologically-based
 * model for simulation of color vision deficiency" (2009), severity 1.0. No colour at all: luminance.
 */
const SEEN = {
  "all three kinds of cones": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  "no red cones": [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  "no green cones": [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  "no blue cones": [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

function linear(css: string): Rgb {
  const [hue = 0, saturation = 0, lightness = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
  const l = lightness / 100;
  const a = (saturation / 100) * Math.min(l, 1 - l);
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    const value = l - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(8), channel(4)];
}

/** Linear sRGB to CIE L*a*b*, white point D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(css: string, matrix: readonly number[]): Rgb {
  const [r, g, b] = linear(css);
  const row = (at: number) => Math.max(0, matrix[at]! * r + matrix[at + 1]! * g + matrix[at + 2]! * b);
  return lab([row(0), row(3), row(6)]);
}

function difference(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const SCALES = [
  { mastered: 1, notYet: 1 },
  { mastered: 2, notYet: 2 },
  { mastered: 1, notYet: 3 },
  { mastered: 3, notYet: 3 },
  { mastered: 4, notYet: 3 },
];

describe.each(SCALES)("$mastered levels of mastery and $notYet below", ({ mastered, notYet }) => {
  const levels = Array.from({ length: mastered + notYet }, (_, index) => ({
    colour: null,
    mastery: index < mastered,
  }));
  const colours = levelColours(levels);

  // A difference of 10 in L*a*b* is seen at a glance.
  test.each(Object.keys(SEEN) as (keyof typeof SEEN)[])("no two look alike with %s", (cones) => {
    const shown = colours.map((css) => seen(css, SEEN[cones]));
    const differences = shown.flatMap((one, index) =>
      shown.slice(index + 1).map((other) => difference(one, other)),
    );
    expect(Math.min(...differences)).toBeGreaterThan(10);
  });

  test("every colour from mastery up is darker than every colour below, for people who see no colour", () => {
    const lightness = colours.map((css) => lab(linear(css))[0]);
    expect(Math.max(...lightness.slice(0, mastered))).toBeLessThan(Math.min(...lightness.slice(mastered)));
  });
});
