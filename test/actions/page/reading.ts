/** The pages that are printed, one a class. */
export const sections = (page: string) => page.split('<section class="class">').slice(1);

/** What a person reads, cell by cell. */
export function read(page: string): string[] {
  return textsIn(page.slice(page.indexOf("<body>")));
}

/** The texts of markup, one after the other. */
export function textsIn(markup: string): string[] {
  return markup
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] as string).trim())
    .filter((text) => text !== "");
}

const CHARACTERS: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
