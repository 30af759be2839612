import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/** Writes a picture the page has taken. The path is relative to where the server was started, ends in .png and stays below. */
export async function writeShot(path: string, png: string, folder = process.cwd()): Promise<void> {
  const file = resolve(folder, path);
  const refusal = `A shot's path is relative, ends in .png and stays below the folder the workbench was started in, not "${path}".`;
  if (isAbsolute(path) || !path.toLowerCase().endsWith(".png") || !isBelow(folder, file))
    throw new Error(refusal);
  await mkdir(dirname(file), { recursive: true });
  // A link may lead elsewhere.
  if (!isBelow(await realpath(folder), await realpath(dirname(file)), true)) throw new Error(refusal);
  await writeFile(file, Buffer.from(png, "base64"));
}

function isBelow(folder: string, path: string, orSame = false): boolean {
  const way = relative(folder, path);
  if (way === "") return orSame;
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
