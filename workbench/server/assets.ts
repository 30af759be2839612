import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { originOf } from "./loopback";
import type { Answer, Route } from "./listen";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const GRID = "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet";

/** Address → file below the project's folder. */
const FILES: Record<string, { file: string; type: string }> = {
  "/": { file: "workbench/page/page.html", type: "text/html; charset=utf-8" },
  "/page.css": { file: "workbench/page/page.css", type: "text/css; charset=utf-8" },
  "/gridClasses.css": { file: "workbench/page/gridClasses.css", type: "text/css; charset=utf-8" },
  "/icon.svg": { file: "workbench/page/icon.svg", type: "image/svg+xml" },
  "/page.js": { file: "build/page.js", type: "text/javascript; charset=utf-8" },
  "/grid.css": { file: `${GRID}.css`, type: "text/css; charset=utf-8" },
  "/grid.xml": { file: `${GRID}.xml`, type: "application/xml" },
};

export interface PageAssets {
  root: string;
  pagePort(): number;
  framePort(): number;
  /** The workbook as it stands, and the name it is downloaded under. */
  download(): Promise<{ name: string; xlsx: Uint8Array }>;
}

export function pageRoute(assets: PageAssets): Route {
  return async (path) => {
    if (path === "/workbook.xlsx") return downloadAnswer(await assets.download());
    const wanted = FILES[path];
    if (!wanted) return null;
    const body = await readFile(join(assets.root, wanted.file));
    return { type: wanted.type, body, headers: { "content-security-policy": policy(assets) } };
  };
}

function downloadAnswer({ name, xlsx }: { name: string; xlsx: Uint8Array }): Answer {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return { type: XLSX, body: xlsx, headers: { "content-disposition": disposition } };
}

/**
 * The page speaks to this server alone. The grid's template library compiles its templates ('unsafe-eval'), and
 * tools that examine a page put scripts of their own into it ('unsafe-inline').
 */
function policy(assets: PageAssets): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-eval' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ws://${originOf(assets.pagePort()).slice("http://".length)}`,
    `frame-src ${originOf(assets.framePort())}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
