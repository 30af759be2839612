import { endsNearest, termsOf } from "../../sidebar/retakes/term/termsOf";
import { CLOSED, left, SOURCE, TERM_ROWS } from "./deskReplies";
import { openJob, TERMS } from "./deskStates";
import type { Queues } from "./fakeGoogle";
import { home } from "./homeStates";
import { button, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { ok, refusal } from "./replies";
import { argsOf, count } from "./settingUp";

keepABrowser();

async function openAt(job: string, queues: Queues): Promise<void> {
  await open(home(queues));
  await openJob(page, job);
}

describe("requests", () => {
  const READ = {
    tab: "Mastery Requests",
    matched: 4,
    unmatched: [
      left({ tab: "Mastery Requests", row: 7, column: "B", message: "Two students are called Ana." }),
    ],
    message: "4 requests matched, 1 not.",
    issues: [left({ tab: "Mastery Requests", row: 7, column: "B", message: "Two students are called Ana." })],
  };
  const OTHER = { ...SOURCE, tab: "Form Responses 2", columns: { ...SOURCE.columns, when: "Zeitstempel" } };

  test("the form's tab is chosen, each question shown for what it is, and taken as shown", async () => {
    await openAt("Requests", {
      suggestRequests: [
        ok({ sources: [SOURCE, OTHER], tab: null }),
        ok({ sources: [SOURCE, OTHER], tab: null }),
      ],
      takeRequests: [ok(READ)],
      undoLast: [ok({ what: "Requests" })],
    });
    await see("“Your e-mail”");
    await see("not found; it stays blank");
    await page.getByLabel("Which tab does your form write into?").selectOption("Form Responses 2");
    await see("“Zeitstempel”");
    await button("Take the answers of “Form Responses 2”").click();
    await see("4 requests matched, 1 not.");
    expect(await argsOf("takeRequests")).toEqual([[OTHER]]);
    await button("Show Mastery Requests, B7").waitFor();
    expect((await visibleText()).match(/Two students are called Ana\./g)).toHaveLength(1);
    await button("Undo").click();
    await page.locator(":focus").getByText("Taken back: Requests").waitFor();
    await see("Which tab does your form write into?");
    expect(await count("suggestRequests")).toBe(2);
  });

  test("requests that are there already are matched again with one button", async () => {
    await openAt("Requests", {
      suggestRequests: [ok({ sources: [], tab: "Mastery Requests" })],
      takeRequests: [refusal("headingMissing", "The heading When is gone.")],
    });
    await button("Match them now").click();
    await page.getByRole("alert").getByText("The heading When is gone.").waitFor();
    expect(await argsOf("takeRequests")).toEqual([[]]);
  });

  test("without a form it says how to make one, and a tab can be filled by hand", async () => {
    await openAt("Requests", { suggestRequests: [ok({ sources: [], tab: null })], takeRequests: [ok(READ)] });
    await see("Link to Sheets");
    await button("Start a tab to fill by hand").click();
    await see("4 requests matched, 1 not.");
    expect(await argsOf("takeRequests")).toEqual([[]]);
  });
});

describe("labels", () => {
  const WRITTEN = { labelled: 3, kept: 1, tabs: ["Period 1"], issues: [], message: "3 notes written." };

  test.each([
    ["Add notes", "", [{}, "add"]],
    ["Remove our notes", "", [{}, "remove"]],
    ["Add notes", "Algebra", [{ class: "Algebra" }, "add"]],
  ])("%s (class: “%s”) is done with one button and says what was kept", async (name, inClass, args) => {
    await openAt("Labels", { labelScores: [ok(WRITTEN)], undoLast: [ok({ what: "Labels" })] });
    if (inClass !== "") await page.getByRole("combobox", { name: "Class" }).selectOption(inClass);
    expect(await count("labelScores")).toBe(0);
    await button(name).click();
    await see("1 cell has a note of yours, which stays.");
    expect(await argsOf("labelScores")).toEqual([args]);
    await button("Undo").click();
    await see("Taken back: Labels");
  });

  test("a refusal is said", async () => {
    await openAt("Labels", { labelScores: [refusal("viewOnly", "You may only look.")] });
    await button("Add notes").click();
    await page.getByRole("alert").getByText("You may only look.").waitFor();
  });
});

describe("closing a term", () => {
  const closing = async (choice: string) => {
    await page.getByLabel("Term", { exact: true }).selectOption("Autumn");
    await page.getByLabel(choice).check();
    await button("Close the term…").click();
  };

  test.each([
    ["They go on", "carry"],
    ["The class moves on", "move on"],
    ["Leave them", "leave"],
  ])("“%s” is asked about before it is done", async (choice, sent) => {
    await openAt("Close a term", { suggestSetup: TERMS, closeTerm: [ok(CLOSED)] });
    await closing(choice);
    expect(await page.locator(":focus").innerText()).toBe("Close Autumn?");
    expect(await count("closeTerm")).toBe(0);
    await button("Close Autumn").click();
    await see("Autumn is closed: 12 gaps go on.");
    expect(await argsOf("closeTerm")).toEqual([["Autumn", sent]]);
    await button("Show Levels – Autumn").waitFor();
    await button("Undo").waitFor();
  });

  test("cancelled, or before anything is chosen, nothing is done", async () => {
    await openAt("Close a term", { suggestSetup: TERMS });
    await button("Close the term…").press("Enter");
    expect(await page.getByText("Close Autumn?").count()).toBe(0);
    await closing("Leave them");
    await button("Cancel").click();
    await button("Close the term…").waitFor();
    expect(await count("closeTerm")).toBe(0);
  });

  test("a refusal stands where it was asked, and the choice stays", async () => {
    const message = "3 scores are typed and not recorded yet: record them first.";
    await openAt("Close a term", { suggestSetup: TERMS, closeTerm: [refusal("illegalInput", message)] });
    await closing("Leave them");
    await button("Close Autumn").click();
    await page.getByRole("alert").getByText(message).waitFor();
    expect(await page.getByLabel("Leave them").isChecked()).toBe(true);
  });

  test.each([
    ["2025-10-01", "Autumn"],
    ["2026-02-10", "Autumn"],
    ["2026-06-01", "Spring"],
    ["2126-03-01", "Spring"],
    ["2000-01-01", "Autumn"],
  ])("on %s the term %s is proposed", (today, term) => {
    expect(endsNearest(termsOf(TERM_ROWS), today)?.name).toBe(term);
  });
});
