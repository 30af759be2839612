import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { accessibilityProblems } from "../sidebar/panel";
import { gradebook } from "./gradebook";
import { chooseItem, startWorkbench, waitForCell, type Workbench } from "./workbench";

jest.setTimeout(60_000);

let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  workbench = await startWorkbench(gradebook(), { dist: join(__dirname, "fixtures") });
});
afterAll(() => workbench.close());

/** Tests that leave the page as they found it share one. */
const onePage = (): void => {
  beforeAll(async () => void (page = await workbench.open()));
  afterAll(() => page.close());
};
const pageForEach = (): void => {
  beforeEach(async () => void (page = await workbench.open()));
  afterEach(() => page.close());
};

const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-label"));
const asked = (row: number): string => {
  const policy = workbench.host.engine.sheets()[1]!;
  return workbench.host.engine.display({
    sheet: policy.id,
    row: row - 1,
    column: 6,
    rows: 1,
    columns: 1,
  })[0]![0]!;
};
const openPanel = async (): Promise<Frame> => {
  if ((await page.locator('iframe[title="Panel"]').count()) === 0) await chooseItem(page, "Open panel");
  const frame = page.frameLocator('iframe[title="Panel"]');
  await frame.getByRole("heading", { name: "Panel of the tests" }).waitFor();
  return page.frames().find((each) => each.url().includes("/frame/"))!;
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let wait = 0; !holds() && wait < 100; wait++) await new Promise((next) => setTimeout(next, 20));
};

describe("the menu bar, by keyboard", () => {
  onePage();
  beforeEach(async () => {
    // Outside of the bar menus shut; letters typed before are forgotten after a while.
    await page.getByRole("link", { name: "Download .xlsx" }).focus();
    await page.waitForTimeout(650);
    await page.getByRole("menuitem", { name: "File" }).focus();
  });

  test("opens the add-on's menu and its sidebar without a mouse", async () => {
    await page.keyboard.press("End");
    expect(await focused()).toBe("Extensions");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Mastery Loop");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("Open panel");
    await page.keyboard.press("Enter");
    await page.frameLocator('iframe[title="Panel"]').getByRole("heading").waitFor();
    expect(await page.getByRole("menu").count()).toBe(0);
  });

  test.each([
    ["a letter goes to the next menu that begins with it", ["f"], "Format"],
    ["letters typed quickly are one search", ["e", "x"], "Extensions"],
    ["right from the last menu comes round to the first", ["End", "ArrowRight"], "File"],
    ["left from the first comes round to the last", ["ArrowLeft"], "Extensions"],
    ["down opens a menu on its first item", ["e", "ArrowDown"], "Undo"],
    ["up opens it on its last", ["End", "ArrowUp"], "Mastery Loop"],
    [
      "in a menu, up from the first item comes round to the last",
      ["End", "Enter", "ArrowRight", "ArrowUp"],
      "Stumble",
    ],
    ["in a menu, End goes to the last item", ["End", "Enter", "ArrowRight", "End"], "Stumble"],
    [
      "in a menu, a letter goes to the next item that begins with it",
      ["End", "Enter", "ArrowRight", "s"],
      "Say something",
    ],
    [
      "and two letters to the item that begins with both",
      ["End", "Enter", "ArrowRight", "s", "t"],
      "Stumble",
    ],
    ["left leaves a submenu", ["End", "Enter", "ArrowRight", "ArrowLeft"], "Mastery Loop"],
    ["Escape leaves a submenu", ["End", "Enter", "ArrowRight", "Escape"], "Mastery Loop"],
    ["Escape twice is back on the bar", ["End", "Enter", "ArrowRight", "Escape", "Escape"], "Extensions"],
    ["right in an open menu opens the next one", ["e", "Enter", "ArrowRight"], "Show"],
  ])("%s", async (_, keys, expected) => {
    for (const key of keys) await page.keyboard.press(key);
    expect(await focused()).toBe(expected);
  });

  test("the bar is one stop of the Tab key", async () => {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[role=menubar]"))).toBeNull();
  });
});

describe("an add-on's frame", () => {
  onePage();
  test("has google.script before its own script runs, and another origin than the page", async () => {
    const frame = await openPanel();
    expect(await frame.evaluate("window.atStart")).toBe("function");
    expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
    const box = (await page.locator('iframe[title="Panel"]').boundingBox())!;
    expect(box.width).toBe(300);
  });

  test.each(["parent.document.title", "parent.localStorage", "top.workbench", "parent.location.href"])(
    "cannot reach %s",
    async (expression) => {
      const frame = await openPanel();
      await expect(frame.evaluate(expression)).rejects.toThrow(/cross-origin|SecurityError/);
    },
  );

  test.each([
    ["text and numbers", `["é ü", 1.5, -0.25]`],
    ["null, true, an object in a list", `[{ a: null, b: true }]`],
  ])("sends %s to the script and back", async (_, value) => {
    const frame = await openPanel();
    const answer = await frame.evaluate(
      `new Promise((resolve, reject) => google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).echo(${value}))`,
    );
    expect(answer).toEqual({ status: "ok", value: eval(`(${value})`) });
  });

  test.each([
    ["new Date()", "Failed due to illegal value in property: 0"],
    ["{ when: new Date() }", "Failed due to illegal value in property: when"],
    ["[() => 1]", "Failed due to illegal value in property: 0"],
    ["document.body", "Failed due to illegal value in property: 0"],
    ["new Map()", "Failed due to illegal value in property: 0"],
  ])("refuses to send %s, at once", async (value, words) => {
    const frame = await openPanel();
    await expect(frame.evaluate(`google.script.run.echo(${value})`)).rejects.toThrow(words);
  });

  test("sends undefined as null, and a form as its fields", async () => {
    const frame = await openPanel();
    const echo = (value: string) =>
      frame.evaluate(
        `new Promise((resolve) => google.script.run.withSuccessHandler((reply) => resolve(reply.value)).echo(${value}))`,
      );
    expect(await echo("[1, undefined]")).toEqual([1, null]);
    const form = `Object.assign(document.createElement("form"), { innerHTML: '<input name="a" value="1"><input name="b" value="x"><input name="b" value="y">' })`;
    expect(await echo(form)).toEqual({ a: "1", b: ["x", "y"] });
  });

  test("hands the user object to the handlers, and the script's words to the failure handler", async () => {
    const frame = await openPanel();
    const outcome = await frame.evaluate(
      `new Promise((resolve) => google.script.run.withUserObject("mine").withSuccessHandler(() => resolve("ok")).withFailureHandler((error, mine) => resolve([error instanceof Error, error.message, mine])).refuse())`,
    );
    expect(outcome).toEqual([true, expect.stringContaining("Not while the roster is being built."), "mine"]);
  });

  test("answers every one of many calls made at once", async () => {
    const frame = await openPanel();
    const values =
      await frame.evaluate(`Promise.all(Array.from({ length: 25 }, (_, index) => new Promise((resolve) =>
      google.script.run.withSuccessHandler((reply) => resolve(reply.value)).echo(index))))`);
    expect(values).toEqual(Array.from({ length: 25 }, (_, index) => index));
  });

  test("closes itself by google.script.host.close, and by the cross above it", async () => {
    const frame = await openPanel();
    await frame.evaluate("google.script.host.close()");
    await page.locator("#sidebar").waitFor({ state: "hidden" });
    await openPanel();
    await page.getByRole("button", { name: "Close sidebar" }).click();
    await page.locator("#sidebar").waitFor({ state: "hidden" });
  });
});

describe("what a script says and asks", () => {
  pageForEach();
  test.each([
    ["Yes", "YES", () => page.getByRole("button", { name: "Yes" }).click()],
    ["No", "NO", () => page.getByRole("button", { name: "No", exact: true }).click()],
    ["Cancel", "CANCEL", () => page.getByRole("button", { name: "Cancel" }).click()],
    ["the cross", "CLOSE", () => page.getByRole("dialog").getByRole("button", { name: "Close" }).click()],
    ["Escape", "CLOSE", () => page.keyboard.press("Escape")],
    ["Enter", "YES", () => page.keyboard.press("Enter")],
  ])("an alert holds the script up until %s answers %s", async (_, button, press) => {
    await chooseItem(page, "Ask something");
    const dialog = page.getByRole("dialog", { name: "Build the roster?" });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("Nothing of yours is changed.");
    const before = asked(2);
    await page.waitForTimeout(400);
    expect([asked(1), asked(2)]).toEqual(["asked", before]);
    expect(await page.locator("#running").innerText()).toContain("Running script");
    await press();
    await dialog.waitFor({ state: "detached" });
    await until(() => asked(2) === button);
    expect(asked(2)).toBe(button);
  });

  test("a person who leaves answers CLOSE, so that no script waits for ever", async () => {
    await chooseItem(page, "Ask something");
    await page.getByRole("dialog").waitFor();
    await page.close();
    await until(() => asked(2) === "CLOSE");
    expect(asked(2)).toBe("CLOSE");
    page = await workbench.open();
  });

  test("a toast is a status, says its words and goes after its time", async () => {
    await chooseItem(page, "Say something");
    const toast = page.locator("#toasts");
    await toast.getByText("28 students, 3 rows need a look").waitFor();
    expect(await toast.getAttribute("role")).toBe("status");
    await toast.getByText("28 students").waitFor({ state: "detached", timeout: 3000 });
  });

  test("a toast can be dismissed", async () => {
    await chooseItem(page, "Say something");
    await page.getByRole("button", { name: "Dismiss", exact: true }).click();
    expect(await page.locator("#toasts").innerText()).toBe("");
  });

  test("a script that ends in an error says so until dismissed", async () => {
    await chooseItem(page, "Stumble");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("The tab has gone.");
    await alert.getByRole("button", { name: "Dismiss" }).click();
    expect(await alert.count()).toBe(0);
  });
});

describe("axe finds nothing", () => {
  pageForEach();
  test.each([
    ["on the page with its notice", async () => undefined],
    ["with a menu open", () => page.getByRole("menuitem", { name: "Format" }).click()],
    ["with the sidebar open", openPanel],
    [
      "with a dialog and the running banner",
      async () => {
        await chooseItem(page, "Ask something");
        await page.getByRole("dialog").waitFor();
        await page.getByText("Running script").waitFor();
      },
    ],
    [
      "with a toast",
      async () => {
        await chooseItem(page, "Say something");
        await page.locator(".toast").waitFor();
      },
    ],
    [
      "with an error of a script",
      async () => {
        await chooseItem(page, "Stumble");
        await page.getByRole("alert").waitFor();
      },
    ],
  ])("%s", async (_, prepare) => {
    await prepare();
    const problems = await accessibilityProblems(page);
    // An open menu half covers buttons of the grid's toolbar: what is left of them is small.
    const isCovered = (problem: string) => /^target-size:.*o-toolbar-button/.test(problem);
    expect(problems.filter((problem) => !isCovered(problem))).toEqual([]);
  });

  test("inside the frame", async () => {
    expect(await accessibilityProblems(await openPanel())).toEqual([]);
  });
});

test("the page says that its server has stopped, and offers to reload", async () => {
  const other = await startWorkbench(gradebook(), { dist: join(__dirname, "fixtures") });
  page = await other.open();
  await waitForCell(page, "D2", "Mastery");
  // The browser of the stopped one goes on.
  await other.stopServer();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("The workbench's server has stopped");
  expect(await alert.getByRole("button", { name: "Reload" }).count()).toBe(1);
  await other.close();
});
