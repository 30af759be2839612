import { inflateSync } from "node:zlib";

/** The objects of a PDF as Chromium writes it: in the clear, streams deflated. */
export interface PdfFile {
  /** An object's dictionary as text. */
  dictionary(id: number): string;
  /** An object's stream, inflated. */
  stream(id: number): string;
  /** The page objects in their order. */
  pages(): number[];
}

export function readPdf(bytes: Buffer): PdfFile {
  const text = bytes.toString("latin1");
  const starts = new Map<number, number>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    starts.set(Number(match[1]), match.index + match[0].length);
  }
  const dictionary = (id: number): string => {
    const start = starts.get(id);
    if (start === undefined) throw new Error(`The PDF has no object ${id}.`);
    const end = text.slice(start).search(/\bstream\r?\n|\nendobj/);
    return text.slice(start, start + end);
  };
  const stream = (id: number): string => {
    const head = dictionary(id);
    const start = text.indexOf("stream", (starts.get(id) ?? 0) + head.length) + "stream\n".length;
    const data = bytes.subarray(start, start + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0));
    return (/\/FlateDecode/.test(head) ? inflateSync(data) : data).toString("latin1");
  };
  const kids = (id: number): number[] => {
    const list = /\/Kids \[([^\]]*)\]/.exec(dictionary(id));
    return list ? references(list[1] ?? "").flatMap(kids) : [id];
  };
  return {
    dictionary,
    stream,
    pages: () => {
      const catalog = [...starts.keys()].find((id) => /\/Type \/Catalog\b/.test(dictionary(id)));
      return catalog === undefined
        ? []
        : references(/\/Pages (\d+ 0 R)/.exec(dictionary(catalog))?.[1] ?? "").flatMap(kids);
    },
  };
}

/** "5 0 R 8 0 R" → [5, 8] */
export function references(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
}
