/** The known name most like the typed one, for "did you mean …?"; null when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  let nearest: string | null = null;
  // Two letters in five may be wrong; more is another word.
  let least = Math.max(2, Math.floor(wanted.length * 0.4)) + 1;
  for (const name of names) {
    const other = name.toLowerCase();
    // "Unit test 3" was "Test 3" before.
    const isPart =
      wanted.length > 3 && other.length > 3 && (other.includes(wanted) || wanted.includes(other));
    const distance = isPart ? 1 : editDistance(wanted, other);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** Levenshtein: how many letters must be added, dropped or changed. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}
