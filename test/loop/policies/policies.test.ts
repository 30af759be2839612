/**
 * Five published policies with their dates, every school day of some weeks: all lines of the roster on each. Two of
 * them in the usual run.
 */
import type { Loop } from "../loop";
import { choice } from "../tiny";
import { correctiveFirst } from "./correctiveFirst";
import { openStory, playDay } from "./play";
import { rotatingForms } from "./rotatingForms";
import { marksNow, rosterNow } from "./seen";
import { nextDay, schoolDays, type PolicyStory, type SeenLine } from "./story";
import { syllabus } from "./syllabus";
import { testingTuesday } from "./testingTuesday";
import { twoASemester } from "./twoASemester";

jest.setTimeout(120_000);

const STORIES: [string, PolicyStory][] = [
  ["a course syllabus: asked for within a week of the test, once, within two", syllabus],
  ["a mathematics department: the corrective first, the retake within 3 days of it", correctiveFirst],
  ["Testing Tuesday: for 74 % or lower, recorded at 75 % at most", testingTuesday],
  ["a re-do policy: two a semester, on request, none in its last days", twoASemester],
  ["versions that rotate by class", rotatingForms],
];

describe.each(choice(STORIES, 3))("%s", (_, story) => {
  let loop: Loop;
  let expected: Record<string, SeenLine> = {};
  beforeAll(async () => {
    loop = await openStory(story);
  });
  afterAll(() => loop.close());

  test.each(schoolDays(story))("%s", async (day) => {
    const happens = story.days.find((one) => one.day === day);
    await playDay(loop, day, happens);
    expected = nextDay(expected, happens?.lines);
    expect(await rosterNow(loop, story)).toEqual(expected);
  });

  test("in the end every score stands in the gradebook, in a column of its form", async () => {
    expect(await marksNow(loop, story)).toEqual(story.marks);
  });
});

test("every day of a story is a school day", () => {
  for (const [, story] of STORIES) {
    expect(schoolDays(story)).toEqual(expect.arrayContaining(story.days.map(({ day }) => day)));
  }
});
