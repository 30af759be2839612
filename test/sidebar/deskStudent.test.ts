import { exception, STUDENT } from "./deskReplies";
import { openJob } from "./deskStates";
import type { Queues } from "./fakeGoogle";
import { home, NASTY } from "./homeStates";
import { button, hear, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { ok, refusal } from "./replies";
import { argsOf, count } from "./settingUp";

keepABrowser();

const ADDED = ok({ done: "added", message: "Written down for Silva, Ana.", issues: [] });
const NEW = { ...exception(), standard: "LF.2", value: "", from: "", note: "" };

async function openStudent(queues: Queues = {}): Promise<void> {
  await open(home({ selectedStudent: [ok(STUDENT)], ...queues }));
  await openJob(page, "This student");
  await button("Use the selected cell").click();
}
const what = (kind: string) => page.getByLabel("What", { exact: true }).selectOption({ label: kind });

test("nothing is asked before the button is pressed; then the student stands there with what holds", async () => {
  await open(home({ selectedStudent: [ok(STUDENT)] }));
  await openJob(page, "This student");
  expect(await count("selectedStudent")).toBe(0);
  await button("Use the selected cell").click();
  await see("Period 1, ID 1001");
  expect(await page.locator(":focus").innerText()).toBe("Silva, Ana");
  const text = await visibleText();
  expect(text).toContain("More retakes +2, LF.1, from Mon 3 Nov");
  expect(text).toContain("Private: long illness");
});

test("a cell in no student's row says so", async () => {
  await openStudent({ selectedStudent: [refusal("illegalInput", "No student stands in row 2.")] });
  await page.getByRole("alert").getByText("No student stands in row 2.").waitFor();
});

test.each([
  [
    "More days",
    { what: "more days", value: "5", to: "2025-12-19" },
    { "School days more": "5", "Until (may stay blank)": "2025-12-19" },
  ],
  ["Own criterion", { what: "own criterion", value: "70 %" }, { "Mastery at": "70 %" }],
  ["Keep apart", { what: "keep apart", value: "Cho, Ben" }, { "From whom": "Cho, Ben" }],
  ["Joined later", { what: "joined", from: "2025-11-03" }, { "From which day": "2025-11-03" }],
  ["Excused", { what: "excused", note: "see file" }, { "Private note": " see file " }],
] as const)("%s is written down with the fields it has", async (kind, row, fields) => {
  await openStudent({ setException: [ADDED] });
  await button("Add an exception").click();
  await what(kind);
  for (const [label, typed] of Object.entries(fields))
    await page.locator(".desk-form").getByLabel(label, { exact: true }).fill(typed);
  await button("Save").click();
  await see("Written down for Silva, Ana.");
  expect(await argsOf("setException")).toEqual([[{ ...NEW, ...row }]]);
  expect(await button("Save").count()).toBe(0);
});

test.each([
  ["More retakes", ["How many", "From (may stay blank)", "Until (may stay blank)"]],
  ["Same form again", ["From (may stay blank)", "Until (may stay blank)"]],
  ["Left the class", ["From which day"]],
])("%s asks only for what belongs to it", async (kind, fields) => {
  await openStudent();
  await button("Add an exception").click();
  await what(kind);
  const labels = await page.locator(".desk-form .field > label, .desk-form label.field").allInnerTexts();
  expect(labels).toEqual(["What", "Standard", ...fields, "Private note"]);
});

test("a new exception about the same as one that stands there takes its place and keeps its note", async () => {
  await openStudent({ setException: [ADDED] });
  await button("Add an exception").click();
  await page.getByLabel("Standard", { exact: true }).selectOption("LF.1");
  await page.getByLabel("How many").fill("4");
  await button("Save").click();
  await see("More retakes 4, LF.1");
  expect(await argsOf("setException")).toEqual([[exception({ value: "4", from: "" })]]);
  expect(await page.locator(".student-card .desk-lines li").count()).toBe(1);
});

test("a refusal is said and what was typed stays", async () => {
  await openStudent({ setException: [refusal("illegalInput", "“many” is no number.")] });
  await button("Add an exception").click();
  await page.getByLabel("How many").fill("many");
  await button("Save").click();
  await page.getByRole("alert").getByText("“many” is no number.").waitFor();
  expect(await page.getByLabel("How many").inputValue()).toBe("many");
});

test("an exception is changed where it stands: what and which standard are not asked again", async () => {
  await openStudent({ setException: [ok({ done: "changed", message: "Changed.", issues: [] })] });
  await page.getByRole("button", { name: /^Change: More retakes/ }).click();
  expect(await page.getByLabel("What", { exact: true }).count()).toBe(0);
  await page.getByLabel("How many").fill("3");
  await button("Save").click();
  await see("More retakes 3, LF.1, from Mon 3 Nov");
  expect(await argsOf("setException")).toEqual([[exception({ value: "3" })]]);
});

test("an exception is removed with one button and brought back with another", async () => {
  await openStudent({
    setException: [ok({ done: "removed", message: "Removed.", issues: [] })],
    undoLast: [ok({ what: "Exception" })],
  });
  await page.getByRole("button", { name: /^Remove: More retakes/ }).click();
  await see("None: the policy holds as it stands.");
  expect(await argsOf("setException")).toEqual([[{ ...exception(), remove: true }]]);
  await button("Undo").click();
  await page.locator(":focus").getByText("Taken back: Exception").waitFor();
  await see("More retakes +2, LF.1, from Mon 3 Nov");
});

test("a coach's list is text without notes, to be copied", async () => {
  const lines = [
    exception(),
    exception({ student: NASTY, what: "excused", value: "", from: "", standard: "" }),
  ];
  await open({
    ...home({ coachList: [ok({ lines: lines.map(({ note: _, ...line }) => line) })] }),
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await openJob(page, "This student");
  await button("List for a coach").click();
  await see("For a coach: exceptions without reasons");
  await button("Copy as text").click();
  await hear("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `Period 1, Silva, Ana: More retakes +2, LF.1, from Mon 3 Nov\nPeriod 1, ${NASTY}: Excused, all standards`,
  );
});
