type Matrix = readonly [number, number, number, number, number, number, number, number, number];
type Rgb = readonly number[];

/**
 * How linear RGB looks with a kind of cone missing: red and green by Viénot, Brettel and Mollon (1999), blue by Machado,
 * Oliveira and Fernandes (2009), whose matrices of the other two are given as well.
 */
const SEEN = {
  "all cones": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  "no red cones": [0.1121, 0.8853, -0.0005, 0.1127, 0.8897, -0.0001, 0.0045, 0, 1.0019],
  "no green cones": [0.292, 0.7054, -0.0003, 0.2934, 0.7089, 0, -0.021, 0.0256, 1.0019],
  "no blue cones": [1.2555, -0.0767, -0.1788, -0.0784, 0.9308, 0.1476, 0.0047, 0.6914, 0.3039],
  "no red cones (Machado)": [0.1523, 1.0526, -0.2049, 0.1145, 0.7863, 0.0992, -0.0039, -0.0481, 1.052],
  "no green cones (Machado)": [0.3673, 0.8606, -0.228, 0.2801, 0.6725, 0.0474, -0.0118, 0.0429, 0.9689],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof SEEN;
export const VISIONS = Object.keys(SEEN) as Vision[];

/** How far apart two colours look, of 255 (441 from black to white). */
export function distance(a: string, b: string, vision: Vision): number {
  const [x, y] = [seen(a, SEEN[vision]), seen(b, SEEN[vision])];
  return Math.hypot(...x.map((value, at) => value - y[at]!));
}

/** WCAG 2: how black text stands out on the colour, 1 to 21. */
export function contrastOfBlack(colour: string): number {
  return (luminance(colour) + 0.05) / 0.05;
}

/** The grey, of 255, that is as light as the colour. */
export function greyByLight(colour: string): number {
  const light = luminance(colour);
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}

/** The grey, of 255, that television and many printers' drivers make of a colour (ITU-R BT.601). */
export function greyByLuma(colour: string): number {
  const [red, green, blue] = channels(colour) as [number, number, number];
  return 255 * (0.299 * red + 0.587 * green + 0.114 * blue);
}

/** WCAG 2, from 0 to 1. */
function luminance(colour: string): number {
  const linear = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const [red, green, blue] = linear as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function seen(colour: string, m: Matrix): Rgb {
  const [red, green, blue] = channels(colour).map((c) => c ** 2.2) as [number, number, number];
  return [0, 3, 6].map((row) => {
    const light = m[row]! * red + m[row + 1]! * green + m[row + 2]! * blue;
    return Math.max(0, light) ** (1 / 2.2) * 255;
  });
}

function channels(colour: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
}
