import { mkdtemp, readFile, symlink } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import type { Host } from "../../workbench/host/host";
import { withRunner } from "../../workbench/server/frames";
import { serve, type Serving } from "../../workbench/server/serve";
import { writeShot } from "../../workbench/server/shots";

/** The server asks nothing of the host before somebody has come in, but for the menu. */
const host = {
  open: async () => ({ title: "Mastery Loop", entries: [], error: null }),
} as unknown as Host;

let serving: Serving;
let port: number;
beforeAll(async () => {
  serving = await serve({ host, fileName: "Algebra 1.xlsx", port: 0 });
  port = Number(new URL(serving.url).port);
});
afterAll(() => serving.close());

function status(options: {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
}): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, ...options }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on("error", reject).end();
  });
}

describe("the server", () => {
  test.each([
    ["the page under its own address", {}, 200],
    ["an address that does not exist", { path: "/package.json" }, 404],
    ["a way out of its folder", { path: "/../package.json" }, 404],
    ["a foreign name that resolves to this machine", { headers: { host: "evil.example:80" } }, 403],
    ["its own port under a foreign name", { headers: { host: "evil.example" } }, 403],
    ["anything but GET", { method: "POST" }, 403],
  ])("asked for %s (%j) answers %i", async (_, options, expected) => {
    expect(await status(options)).toBe(expected);
  });

  test("listens on the loopback interface alone", () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test.each([
    ["a foreign page", "http://evil.example"],
    ["a page of another port of this machine", "http://127.0.0.1:1"],
    ["nobody it can name", undefined],
  ])("refuses a websocket from %s", async (_, origin) => {
    const socket = new WebSocket(serving.url.replace("http", "ws"), origin ? { origin } : {});
    const outcome = await new Promise((resolve) => {
      socket.on("open", () => resolve("open"));
      socket.on("error", (error) => resolve(error.message));
    });
    expect(outcome).toContain("403");
  });

  test("says in one sentence that a port is taken", async () => {
    await expect(serve({ host, fileName: "x", port })).rejects.toThrow(
      `Port ${port} is taken: stop what uses it, or choose another with --port.`,
    );
  });
});

describe("a frame's page", () => {
  const script = '<script src="/google.js" data-page="http://page"></script>';
  test.each([
    ["<!doctype html><html>…", `<!doctype html>${script}<html>…`],
    ["\n<!DOCTYPE HTML PUBLIC 'x'>\n<p>", `\n<!DOCTYPE HTML PUBLIC 'x'>${script}\n<p>`],
    ["<p>no doctype", `${script}<p>no doctype`],
  ])("%j keeps its doctype first and is otherwise unchanged", (html, expected) => {
    expect(withRunner(html, "http://page")).toBe(expected);
  });
});

describe("writing a shot", () => {
  const png = Buffer.from("picture").toString("base64");
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "shots-"));
  });

  test.each(["x.png", "docs/pictures/x.PNG", "./x.png"])("puts it at %s below the folder", async (path) => {
    await writeShot(path, png, folder);
    expect(await readFile(join(folder, path), "utf8")).toBe("picture");
  });

  test.each(["../x.png", "a/../../x.png", "/tmp/x.png", "x.jpg", "x", ""])(
    "refuses the path %j",
    async (path) => {
      await expect(writeShot(path, png, folder)).rejects.toThrow(
        `A shot's path is relative, ends in .png and stays below the folder the workbench was started in, not "${path}".`,
      );
    },
  );

  test("refuses a path that a link leads out of the folder", async () => {
    await symlink(tmpdir(), join(folder, "out"));
    await expect(writeShot("out/x.png", png, folder)).rejects.toThrow("A shot's path is relative");
  });
});
