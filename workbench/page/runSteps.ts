/**
 * window.workbench.run(steps): the steps of the headless command on the workbook that is open here, and
 * {"shot":"x.png","of":"sidebar"|"page"}. A driver that can photograph the page itself offers
 * window.workbenchShot(of) → PNG in base64; otherwise the page draws itself.
 */
import type {} from "./globals";
import type { Connection } from "./connection";
import { place } from "./element";
import { shownFrames } from "./frame/sidebar";
import { rasterise } from "./picture/rasterise";

type ShotOf = "sidebar" | "page";
interface ShotStep {
  shot: string;
  of: ShotOf;
}

export async function runSteps(connection: Connection, steps: unknown): Promise<unknown[]> {
  if (!Array.isArray(steps)) throw new Error("Steps are a list: workbench.run([{…}, {…}]).");
  const answers: unknown[] = [];
  for (const step of steps as unknown[]) {
    answers.push(isShot(step) ? await shoot(connection, step) : await connection.step(step));
  }
  return answers;
}

function isShot(step: unknown): step is ShotStep {
  return typeof step === "object" && step !== null && "shot" in step;
}

async function shoot(connection: Connection, { shot, of = "page" }: ShotStep): Promise<unknown> {
  if (of !== "page" && of !== "sidebar") throw new Error('A shot is of "page" or of "sidebar".');
  if (of === "sidebar" && place("sidebar").hidden)
    throw new Error("There is no sidebar to take a picture of: open it first.");
  await stillPage();
  const png = await (window.workbenchShot ? window.workbenchShot(of) : ownPicture(of));
  return connection.writeShot(String(shot), png.replace(/^data:image\/png;base64,/, ""));
}

function ownPicture(of: ShotOf): Promise<string> {
  const area = of === "sidebar" ? place("sidebar").getBoundingClientRect() : undefined;
  return rasterise(area, (frame) => shownFrames.get(frame)?.picture() ?? Promise.resolve(""));
}

/** What a step has just changed is drawn within a few frames. */
async function stillPage(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
