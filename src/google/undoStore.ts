/** Bytes of one property; Google allows 9 kB. */
const PART = 8000;
/** Bytes in all; Google allows 500 kB, keys included. */
const MOST = 400_000;

/** What `writeUndo` kept for this workbook; null when there is nothing, or only a part of it. */
export function readUndo(): string | null {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const count = Object.keys(kept).length;
  const parts = Array.from({ length: count }, (_, index) => kept[keyOf(index, count)]);
  return count === 0 || parts.includes(undefined) ? null : parts.join("");
}

/**
 * Keeps one text for this workbook instead of the one before; null keeps none. False: it is too long, and none is
 * kept. Nothing else of ours is kept there, so that one call replaces all of it.
 */
export function writeUndo(json: string | null): boolean {
  const parts = json === null ? [] : partsOf(json);
  const properties = PropertiesService.getDocumentProperties();
  if (parts === null || parts.length === 0) {
    properties.deleteAllProperties();
    return json === null;
  }
  const texts: { [key: string]: string } = {};
  parts.forEach((part, index) => (texts[keyOf(index, parts.length)] = part));
  properties.setProperties(texts, true);
  return true;
}

/** Says how many there are, so that a rest of another text is never taken for this one. */
function keyOf(index: number, count: number): string {
  return `undo ${index + 1} of ${count}`;
}

/** null when it is too long. A character is never cut in two. */
function partsOf(text: string): string[] | null {
  const parts: string[] = [];
  let [part, bytes, all] = ["", 0, 0];
  for (const character of text) {
    const size = bytesOf(character);
    all += size;
    if (all > MOST) return null;
    if (bytes + size > PART) {
      parts.push(part);
      [part, bytes] = ["", 0];
    }
    part += character;
    bytes += size;
  }
  return part === "" ? parts : [...parts, part];
}

/** In UTF-8, in which Google counts. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
