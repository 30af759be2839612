/** What two names are compared by: case and spaces never matter. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, "");
}

export function isSameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}
