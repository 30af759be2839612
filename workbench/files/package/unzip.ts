import { inflateRawSync } from "node:zlib";

/** The parts of a workbook file by name, each unpacked when it is asked for. */
export interface Package {
  names: string[];
  /** Null for a part that is not there or is damaged. */
  text(name: string): string | null;
  /** Bytes of all parts together. */
  unpackedSize: number;
}

interface Entry {
  method: number;
  packedSize: number;
  size: number;
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;

/** Null for bytes that are no zip archive. Source of the layout: PKWARE's APPNOTE 6.3. */
export function unzip(bytes: Uint8Array): Package | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(file);
  if (!entries) return null;
  return {
    names: [...entries.keys()],
    text: (name) => textOf(file, entries.get(name)),
    unpackedSize: [...entries.values()].reduce((sum, entry) => sum + entry.size, 0),
  };
}

function directoryOf(file: Buffer): Map<string, Entry> | null {
  const entries = new Map<string, Entry>();
  const end = endOfDirectory(file);
  if (end === null) return null;
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = file.readUInt16LE(at + 28);
    entries.set(file.toString("utf8", at + 46, at + 46 + nameLength), {
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(file: Buffer): number | null {
  const earliest = Math.max(0, file.length - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_RECORD_SIZE; at >= earliest; at--) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function textOf(file: Buffer, entry: Entry | undefined): string | null {
  if (!entry || entry.offset + 30 > file.length) return null;
  const start =
    entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.packedSize);
  try {
    const unpacked =
      entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: entry.size || 1 });
    return unpacked.toString("utf8");
  } catch {
    return null;
  }
}
