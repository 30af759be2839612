/**
 * Unpacks the Chromium of @sparticuz/chromium (a 64 MB archive, 200 MB unpacked) once per machine. The package
 * itself unpacks into the temporary folder and takes a half-written program for a whole one when two processes
 * start at once; so it is sent to a folder of its own, which gets its final name when everything is in it.
 */
import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const UNPACK = `import("@sparticuz/chromium").then((m) => m.default.executablePath())`;

/** Where the program is and the environment it needs: its own libraries (NSS, expat) and fonts. */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const packageFolder = findPackage();
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(tmpdir(), `mastery-loop-${userInfo().uid}`, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, packageFolder);
  if (statSync(folder).uid !== userInfo().uid) throw new Error(`${folder} belongs to somebody else.`);
  return { executablePath: join(folder, "chromium"), env: environment(folder) };
}

function findPackage(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", "@sparticuz", "chromium");
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error("@sparticuz/chromium is not installed: run npm ci.");
  }
}

async function unpackInto(folder: string, packageFolder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const unfinished = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, ["--eval", UNPACK], {
    cwd: packageFolder,
    // Read when the package is loaded: it makes it unpack the libraries for systems that lack them.
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
  });
  await writeFile(join(unfinished, "fonts.conf"), fontsConfiguration(folder));
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // Otherwise another process was faster, and its copy is as good.
  }
}

function environment(folder: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    ...Object.fromEntries(inherited),
    LD_LIBRARY_PATH: libraries,
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  };
}

/** The installed fonts, and the one that came along: it stands in for Arial where that is missing, being as wide. */
function fontsConfiguration(folder: string): string {
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", join(folder, "fonts", "fonts")];
  return [
    `<?xml version="1.0"?>`,
    `<!DOCTYPE fontconfig SYSTEM "fonts.dtd">`,
    `<fontconfig>`,
    ...folders.map((path) => `<dir>${path}</dir>`),
    ...["Arial", "Roboto", "sans-serif"].map(
      (family) =>
        `<alias><family>${family}</family><prefer><family>Liberation Sans</family><family>Open Sans</family></prefer></alias>`,
    ),
    `<cachedir>${join(folder, "fonts-cache")}</cachedir>`,
    `</fontconfig>`,
    ``,
  ].join("\n");
}
