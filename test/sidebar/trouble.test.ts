import type { FakeAnswer } from "./fakeGoogle";
import { button, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { answerCall, callsMade } from "./panel";
import type { PanelOptions } from "./panel";
import { BROKEN, REFUSED } from "./answers";
import { described, finding, PING } from "./workbooks";

keepABrowser();

describe("when something goes wrong", () => {
  const trouble: [string, FakeAnswer, string][] = [
    ["our own bug", BROKEN, "Sorry, something went wrong in Mastery Loop. Nothing was lost."],
    [
      "an answer that is none",
      { reply: null },
      "Sorry, something went wrong in Mastery Loop. Nothing was lost.",
    ],
    [
      "a lost connection",
      { refuse: { name: "NetworkError", message: "NetworkError: Connection failure due to HTTP 0" } },
      "This computer seems to be offline. Nothing was lost and nothing has changed.",
    ],
    [
      "an error of the add-on in its own words",
      { reply: { status: "error", code: "tooLarge", message: "This workbook has too many tabs." } },
      "This workbook has too many tabs.",
    ],
  ];
  test.each(trouble)("%s is told in plain words and can be tried again", async (_, answer, told) => {
    await open({ queues: { ping: [PING, PING], describeWorkbook: [answer, described()] } });
    await see(told);
    expect(await page.getByRole("alert").innerText()).toContain(told);
    await button("Try again").click();
    await see("Of several scores, the best one counts.");
    expect(await page.locator(":focus").innerText()).toBe("In this workbook");
  });

  test("no answer within 30 seconds says so, that nothing was lost, and offers another try", async () => {
    await open({ queues: { ping: [PING, PING] } });
    await page.clock.fastForward(29_000);
    await see("Looking at your workbook…");
    await page.clock.fastForward(1_000);
    await see("Google Sheets did not answer within 30 seconds. Nothing was lost. Try again in a moment.");
    await button("Try again").click();
    await answerCall(page, 2, described());
    await see("Of several scores, the best one counts.");
  });

  test("an answer that comes after its time changes nothing", async () => {
    await open({ queues: { ping: [PING] } });
    await page.clock.fastForward(30_000);
    await see("did not answer within 30 seconds");
    await answerCall(page, 0, described());
    await page.clock.runFor(1000);
    expect(await visibleText()).toContain("did not answer within 30 seconds");
  });

  test("a computer that is offline is told before anything is asked", async () => {
    await open({ queues: finding() });
    await see("Of several scores, the best one counts.");
    await page.context().setOffline(true);
    await button("Look again").click();
    await see("This computer seems to be offline.");
    expect(await callsMade(page)).toHaveLength(2);
  });

  test("an add-on without one of the functions asks for a reload", async () => {
    await open({ functions: ["ping"], queues: { ping: [PING] } });
    await see("This panel is older than the add-on.");
  });
});

describe("several Google accounts", () => {
  const german: FakeAnswer = { refuse: { name: "ScriptError", message: "Zugriff verweigert" } };
  const NOT_ALLOWED: FakeAnswer = {
    reply: { status: "error", code: "notAllowed", message: "You may only look." },
  };
  const authorization: FakeAnswer = {
    refuse: { name: "Error", message: "Authorization is required to perform that action." },
  };
  const refusals: [string, PanelOptions["queues"]][] = [
    ["Google refuses the ping", { ping: [REFUSED] }],
    ["Google refuses the ping in another language", { ping: [german] }],
    ["the ping needs an authorization", { ping: [authorization], describeWorkbook: [described()] }],
    [
      "the ping brings an error",
      { ping: [{ reply: { status: "error", code: "otherUser", message: "No." } }] },
    ],
    ["only the question itself is refused", { ping: [PING], describeWorkbook: [REFUSED] }],
    ["the account may not even read", { ping: [PING], describeWorkbook: [NOT_ALLOWED] }],
  ];
  test.each(refusals)("are explained with what helps when %s", async (_, queues) => {
    await open({ queues: queues ?? {} });
    await see("several Google accounts in this browser");
    const told = await page.getByRole("alert").innerText();
    for (const remedy of [
      "Sign out",
      "private window",
      "browser profile",
      "Extensions ▸ Mastery Loop works",
    ]) {
      expect(told).toContain(remedy);
    }
  });

  test("are not blamed when Google only takes long", async () => {
    await open({});
    await page.clock.fastForward(30_000);
    await see("did not answer within 30 seconds");
    expect(await visibleText()).not.toContain("several Google accounts");
  });

  test("the panel works when the right account is there at the next try", async () => {
    await open({ queues: { ping: [REFUSED, PING], describeWorkbook: [REFUSED, described()] } });
    await see("several Google accounts");
    await button("Try again").click();
    await see("Of several scores, the best one counts.");
  });
});
