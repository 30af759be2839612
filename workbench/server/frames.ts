/**
 * The add-on's own pages (sidebar, HTML dialogs). They are served from a second port: another origin, so that
 * a frame has its own storage and no access to the page around it, as in Apps Script.
 */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame } from "../host/host";
import type { Route } from "./listen";
import type { FramePlace } from "./messages";

export interface Frames {
  keep(frame: Frame): FramePlace;
  forget(places: FramePlace[]): void;
  route(root: string, pageOrigin: () => string): Route;
}

const RUNNER_PATH = "/google.js";

export function frameStore(): Frames {
  const kept = new Map<string, Frame>();
  return {
    keep(frame) {
      const id = randomUUID();
      kept.set(id, frame);
      const { html: _, ...rest } = frame;
      return { id, path: `/frame/${id}`, ...rest };
    },
    forget: (places) => places.forEach((place) => kept.delete(place.id)),
    route: (root, pageOrigin) => async (path) => {
      if (path === RUNNER_PATH) {
        const body = await readFile(join(root, "build/frame.js"));
        return { type: "text/javascript; charset=utf-8", body };
      }
      const frame = kept.get(path.replace("/frame/", ""));
      return frame ? frameAnswer(frame, pageOrigin()) : null;
    },
  };
}

function frameAnswer(frame: Frame, pageOrigin: string) {
  return {
    type: "text/html; charset=utf-8",
    body: withRunner(frame.html, pageOrigin),
    headers: { "content-security-policy": `frame-ancestors ${pageOrigin}` },
  };
}

/** Puts the script that provides google.script.run before the page's own; after the doctype, or it would be void. */
export function withRunner(html: string, pageOrigin: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? "";
  const script = `<script src="${RUNNER_PATH}" data-page="${pageOrigin}"></script>`;
  return doctype + script + html.slice(doctype.length);
}
