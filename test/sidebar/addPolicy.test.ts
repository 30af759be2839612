import { button, keepABrowser, open, page, see } from "./openedPanel";
import { answerCall, callsMade } from "./panel";
import { described, NO_POLICY_TAB, PING } from "./workbooks";

keepABrowser();

describe("adding a policy tab", () => {
  const ADD = 2;
  const error = (code: string, message: string) => ({ reply: { status: "error", code, message } });

  beforeEach(async () => {
    await open({
      queues: { ping: [PING, PING], describeWorkbook: [described({ policy: NO_POLICY_TAB }), described()] },
    });
    await button("Add a policy tab").click();
    await see("Waiting for your answer in the spreadsheet…");
  });

  test("shows the policy once the tab is there, and says so", async () => {
    await answerCall(page, ADD, { reply: { status: "ok", tab: "Mastery Policy", added: true } });
    await see("From the tab “Mastery Policy”.");
    expect(await page.locator(":focus").innerText()).toBe("In this workbook");
  });

  test("gives the person as long as an execution lasts", async () => {
    await page.clock.fastForward(359_000);
    await see("Waiting for your answer in the spreadsheet…");
    await page.clock.fastForward(1_000);
    await see("did not answer within 360 seconds");
  });

  test("is asked for once, however often the button is pressed meanwhile", async () => {
    await button("Add a policy tab").press("Enter");
    await button("Add a policy tab").press("Space");
    expect((await callsMade(page)).filter((name) => name === "addPolicyTab")).toHaveLength(1);
  });

  test.each([
    ["cancelled", "Cancelled.", "Nothing was added."],
    ["locked", "Somebody else is using Mastery Loop. Try again in a moment.", "Somebody else is using"],
    ["notAllowed", "You may look at this workbook but not change it.", "You may look at this workbook"],
    ["unknown", "", "Nothing was added."],
  ])("that ends with %s says what came of it and keeps the button", async (code, message, told) => {
    await answerCall(page, ADD, error(code, message));
    await page.getByRole("alert").getByText(told).waitFor();
    expect(await button("Add a policy tab").getAttribute("aria-disabled")).toBe("false");
  });
});
