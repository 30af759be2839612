import { launchChromium } from "../../workbench/browser/chromium";

jest.setTimeout(60_000);

const ownPath = process.env["CHROMIUM_PATH"];
afterEach(() => {
  if (ownPath === undefined) delete process.env["CHROMIUM_PATH"];
  else process.env["CHROMIUM_PATH"] = ownPath;
});

describe("launchChromium", () => {
  test("starts a browser that runs scripts and draws text", async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent("<h1>Not yet</h1>");
    expect(
      await page.evaluate(() => document.querySelector("h1")!.getBoundingClientRect().width),
    ).toBeGreaterThan(0);
    await browser.close();
  });

  test("several may be started at the same moment", async () => {
    const browsers = await Promise.all([launchChromium(), launchChromium()]);
    expect(browsers.map((browser) => browser.isConnected())).toEqual([true, true]);
    await Promise.all(browsers.map((browser) => browser.close()));
  });

  test("keeps pages of two origins apart", async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent(`<iframe sandbox="allow-scripts" srcdoc="<script>
      try { parent.document.title; parent.postMessage('reached', '*') } catch (e) { parent.postMessage(e.name, '*') }
    </script>"></iframe><script>onmessage = (event) => (window.answer = event.data)</script>`);
    await page.waitForFunction("window.answer !== undefined");
    expect(await page.evaluate("window.answer")).toBe("SecurityError");
    await browser.close();
  });

  test("says in one sentence what to do when none can be started", async () => {
    process.env["CHROMIUM_PATH"] = "/nowhere/chromium";
    const failure = await launchChromium().catch((error: Error) => error.message);
    expect(failure).toMatch(
      /^No Chromium could be started: install Google Chrome or Chromium, or set CHROMIUM_PATH/,
    );
    expect(failure).not.toContain("\n");
  });
});
