import { button, keepABrowser, open, page, see } from "./openedPanel";
import type { Queues } from "./fakeGoogle";
import { finding } from "./workbooks";

keepABrowser();

async function tryWith(queues: Queues): Promise<void> {
  await open({ queues: { ...finding(), ...queues } });
  await page.getByRole("tab", { name: "Functions" }).click();
}
const answer = (level: string, score: number | string = "", best = "") => ({
  reply: { status: "ok", answer: { level, score, best } },
});
const asked = () => page.evaluate(() => window.fake.calls.filter(({ name }) => name === "tryMarks"));

test("marks typed in the page are answered by the add-on, with what is behind the level", async () => {
  await tryWith({ tryMarks: [answer("Exceeds mastery", 90, "3rd of 3")] });
  await button("Show the answer").click();
  await page.locator(".tried").getByText("Exceeds mastery").waitFor();
  await see("90 on the scale; best attempt: 3rd of 3.");
  expect((await asked())[0]?.args).toEqual([
    { marks: ["6", "7", "EX", "9"], outOf: "10", masteryAt: "80 %", method: "highest" },
  ]);
});

test("Enter in a field asks, too; what is typed and chosen goes along as it is", async () => {
  await tryWith({ tryMarks: [answer("Not yet", 62.5, "1st of 2")] });
  await page.getByLabel("What counts").selectOption("mean");
  await page.getByLabel("One student’s marks").fill("7,5, <b>5</b>; 4 of 8");
  await page.getByLabel("Mastery at").fill("4 of 5");
  await page.getByLabel("Out of").press("Enter");
  await page.locator(".tried").getByText("Not yet").waitFor();
  expect((await asked())[0]?.args).toEqual([
    { marks: ["7,5", "<b>5</b>", "4 of 8"], outOf: "10", masteryAt: "4 of 5", method: "mean" },
  ]);
});

test("a refusal is said in words, and nothing that counts is not zero", async () => {
  const refusal = { status: "error", code: "illegalInput", message: "Mastery at: type a cut such as 80 %." };
  await tryWith({ tryMarks: [{ reply: refusal }, answer("")] });
  await button("Show the answer").click();
  await see("Mastery at: type a cut such as 80 %.");
  await button("Show the answer").click();
  await see("Not assessed: nothing here counts.");
});
