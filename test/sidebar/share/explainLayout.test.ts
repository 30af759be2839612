import fc from "fast-check";
import { bandsOf, fitted, heightOf, named, PICTURE, placesOf } from "../../../sidebar/share/explain/layout";
import { DOWNWARDS, EXPLAINED } from "./explainReplies";

const UP = EXPLAINED.scale;
const DOWN = DOWNWARDS.scale;

test.each([
  ["full marks on top", UP, [], 100, PICTURE.top],
  ["nothing at the bottom", UP, [], 0, PICTURE.bottom],
  ["a bonus makes room for itself", UP, [110], 110, PICTURE.top],
  ["1 on top where 1 is the best", DOWN, [], 1, PICTURE.top],
  ["6 at the bottom there", DOWN, [], 6, PICTURE.bottom],
  ["a mark below 1 makes room for itself", DOWN, [0.7], 0.7, PICTURE.top],
])("%s", (_, scale, values, value, y) => {
  expect(heightOf(scale, values)(value)).toBeCloseTo(y);
});

test.each([
  ["upwards", UP],
  ["downwards", DOWN],
])(
  "the levels' bands fill the picture without a gap, best on top, and mastery ends at the cut: %s",
  (_, scale) => {
    const at = heightOf(scale, []);
    const bands = bandsOf(scale, at);
    expect(bands[0]!.y).toBe(PICTURE.top);
    bands.forEach(({ y, height }, index) =>
      expect(y + height).toBeCloseTo(bands[index + 1]?.y ?? PICTURE.bottom),
    );
    const mastered = scale.levels.filter((level) => level.mastered).length;
    expect(bands[mastered]!.y).toBeCloseTo(at(scale.criterion));
  },
);

test("a value lies in the band of its level", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
      const at = heightOf(UP, [value]);
      const level = UP.levels.findIndex(({ from }) => value >= from);
      const { y, height } = bandsOf(UP, at)[level]!;
      expect(at(value)).toBeGreaterThanOrEqual(y - 1e-6);
      expect(at(value)).toBeLessThanOrEqual(y + height + 1e-6);
    }),
  );
});

test("marks stand apart in order, inside the picture", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16 }), (count) => {
      const places = placesOf(count);
      expect(places).toHaveLength(count);
      expect(places.every((x, at) => x > (places[at - 1] ?? PICTURE.left))).toBe(true);
      expect(places[count - 1]).toBeLessThan(PICTURE.right);
    }),
  );
});

test.each([
  [2, [0, 1]],
  [3, [0, 1, 2]],
  [9, [0, 8]],
])("of %i marks these have their day written", (count, places) => {
  expect(named(count, 3)).toEqual(places);
});

test.each([
  ["Mastery", "Mastery"],
  ["Exceeds mastery", "Exceeds mastery"],
  ["On the way to it", "On the way to…"],
])("%s fits as %s", (name, shown) => {
  expect(fitted(name, 15)).toBe(shown);
});
