import { ServiceError, STORE_FULL, VALUE_TOO_LARGE } from "./refusals";

/** PropertiesService's document properties: beside the workbook while it is open, never in its file. */
export interface DocumentProperties {
  all(): Record<string, string>;
  set(texts: [string, string][], deleteAllOthers: boolean): void;
  clear(): void;
}

/** Google's quotas, in bytes. */
const VALUE = 9 * 1024;
const STORE = 500 * 1024;

export function openDocumentProperties(): DocumentProperties {
  let kept = new Map<string, string>();
  return {
    all: () => Object.fromEntries(kept),
    set(texts, deleteAllOthers) {
      const next = new Map([...(deleteAllOthers ? [] : kept), ...texts]);
      if (texts.some(([, text]) => Buffer.byteLength(text) > VALUE)) throw new ServiceError(VALUE_TOO_LARGE);
      const bytes = [...next].flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      if (bytes > STORE) throw new ServiceError(STORE_FULL);
      kept = next;
    },
    clear: () => kept.clear(),
  };
}
