/** The text of each generated page of docs/ by its path. */
export function generatedPages(): Promise<Record<string, string>>;
