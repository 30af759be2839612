import type { SettingPreview, SettingsNow } from "../../src/sidebarReplies";
import { openLoop, setUpAndBuild, type Loop } from "./loop";
import { partOfSample } from "./partOfSample";

jest.setTimeout(120_000);

const POLICY = "Mastery Policy";
const MAP = "Mastery Map – Period 1";

let loop: Loop;
beforeAll(async () => {
  loop = await openLoop(partOfSample(2));
  await setUpAndBuild(loop);
});
afterAll(() => loop.close());

const preview = async (setting: string, value: unknown) =>
  (await loop.call("previewSetting", { setting, value })) as unknown as SettingPreview;
const everything = () => JSON.stringify(loop.saved().sheets);
const valueOf = async (setting: string) => (await loop.cells(POLICY)).find(([name]) => name === setting)?.[1];

test("settings stand as in the policy tab, with what can be chosen", async () => {
  const { settings } = (await loop.call("settingsNow")) as unknown as SettingsNow;
  const method = settings.find(({ name }) => name === "Scoring method");
  expect(method).toMatchObject({ value: "highest", default: "highest", rule: "scoring" });
  expect(method?.choices).toContain("latest");
  for (const { name, value } of settings.filter(({ choices }) => choices.length > 0))
    expect([name, value]).toEqual([name, String((await valueOf(name)) || "")]);
  // A number that stands there as a share is said in per cent.
  const reteach = settings.find(({ name }) => name === "Reteach everyone at");
  expect([await valueOf("Reteach everyone at"), reteach?.value]).toEqual([0.5, "50 %"]);
});

test("a preview writes nothing, and is asked with a few reads", async () => {
  const before = everything();
  const [answer] = await loop.run({
    call: "previewSetting",
    args: [{ setting: "Scoring method", value: "latest" }],
  });
  expect(answer?.value.status).toBe("ok");
  expect(answer?.serviceCalls).toMatchObject({ write: 0, format: 0 });
  expect(everything()).toBe(before);
});

test("what is shown is what the live map says once it is used; undo takes it back", async () => {
  const before = everything();
  const map = await loop.cells(MAP);
  const seen = await preview("Mastery at", "95 %");
  expect(seen.message).toMatch(/^Mastery at 80 %: \d+ mastered, 95 %: \d+; these .* students change\.$/);
  const changed = await loop.call("changeSetting", {
    ...{ setting: "Mastery at", value: "95 %" },
    stamp: seen.stamp,
  });
  expect(changed.message).toContain("Tabs built before still say what they said");
  const after = await loop.cells(MAP);
  const names = ({ student }: { student: string }) => student;
  const own = seen.levels.filter((one) => one.class === "Period 1");
  const differing = map.filter((row, at) => String(row) !== String(after[at])).map(([name]) => name);
  expect(differing).toEqual([...new Set(own.map(names))].filter((name) => differing.includes(name)));
  expect(new Set(own.map(names))).toEqual(new Set(differing));
  await loop.call("undoLast");
  expect(everything()).toBe(before);
});

test("nothing is written once something was typed since the preview", async () => {
  const { stamp } = await preview("Mastery at", "95 %");
  const [cell] = await loop.run({ get: "Period 1!D6" });
  const score = cell?.values[0]?.[0];
  await loop.run({ set: "Period 1!D6", value: score === 0 ? 1 : 0 });
  const before = everything();
  const asked = { setting: "Mastery at", value: "95 %", stamp };
  const [answer] = await loop.run({ call: "changeSetting", args: [asked] });
  expect(answer?.value).toMatchObject({ status: "error", code: "illegalInput" });
  expect(answer?.value.message).toContain("nothing was written");
  expect(everything()).toBe(before);
  await loop.run({ set: "Period 1!D6", value: score });
});

test("a value that does not fit is refused with what does", async () => {
  const [answer] = await loop.run({
    call: "previewSetting",
    args: [{ setting: "Retake within school days", value: "soon" }],
  });
  expect(answer?.value).toMatchObject({
    status: "error",
    message: 'Retake within school days: type a whole number of at least 0 or "none".',
  });
});

test("a cut that Sheets would make a date of stays what it is", async () => {
  const { stamp } = await preview("Mastery at", "9/10");
  await loop.call("changeSetting", { setting: "Mastery at", value: "9/10", stamp });
  expect(await valueOf("Mastery at")).toBe("9 of 10");
  expect((await preview("Mastery at", "80 %")).from).toBe("9 of 10");
  await loop.call("undoLast");
});

test.each([
  [
    "Retake within school days",
    3,
    /^Retake within school days 10 → 3: nobody's level changes; \d+ lines of the roster get another date/,
  ],
  ["Peer tutors", "yes", /another tutor/],
  ["Target share", "84 %", /Nothing changes in your classes|the target/],
])("%s %p on the sample", async (setting, value, message) => {
  const seen = await preview(setting, value);
  expect(seen.message).toMatch(message);
  expect(seen.levels).toEqual([]);
});
