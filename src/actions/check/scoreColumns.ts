import { nameKey } from "../../mastery/name";
import type {
  ClassBook,
  ResultEntry,
  SittingOfClass,
  StandardInClass,
} from "../../workbook/gradebook/classBook";

/** A column of scores, or an assessment of a long list, with everything that stands in it. */
export interface ScoreColumn {
  tab: string;
  /** As Assessments calls it. */
  name: string;
  headerRow: number | null;
  /** From 0. */
  column: number;
  /** Stated for the whole column; null where there are none, or where each row of a list has its own. */
  points: number | null;
  scale: StandardInClass["scale"];
  cells: readonly ResultEntry[];
}

/** Each cell stands in one column once, whatever standards it is evidence of. */
export function scoreColumns({ settings, standards, standings }: ClassBook): ScoreColumn[] {
  const found = new Map<string, ScoreColumn & { byRow: Map<number, ResultEntry> }>();
  standings.forEach((own) =>
    own.forEach(({ results }, at) => {
      const standard = standards[at] as StandardInClass;
      results.forEach(({ entries }, nth) =>
        entries.forEach((entry) => {
          const sitting = standard.chains[nth]?.sittings[entry.sitting] as SittingOfClass;
          const key = `${entry.column}\n${nameKey(sitting.name)}`;
          const column = found.get(key) ?? emptyColumn(settings, { sitting, standard, column: entry.column });
          found.set(key, column);
          if (!column.byRow.has(entry.row)) column.byRow.set(entry.row, entry);
        }),
      );
    }),
  );
  return [...found.values()]
    .sort((a, b) => a.column - b.column)
    .map(({ byRow, ...column }) => ({
      ...column,
      cells: [...byRow.values()].sort((a, b) => a.row - b.row),
    }));
}

function emptyColumn(
  settings: ClassBook["settings"],
  { sitting, standard, column }: { sitting: SittingOfClass; standard: StandardInClass; column: number },
) {
  return {
    tab: settings.tab,
    name: sitting.name,
    headerRow: settings.headerRow,
    column,
    points: settings.outOfColumn === "" ? sitting.outOf : null,
    scale: standard.scale,
    cells: [],
    byRow: new Map<number, ResultEntry>(),
  };
}

/** The plain numbers of a column, whatever they are out of. */
export function plainNumbers({ cells }: ScoreColumn): { number: number; entry: ResultEntry }[] {
  return cells.flatMap((entry) => {
    const { mark } = entry;
    if (typeof mark === "number") return [{ number: mark, entry }];
    return mark.kind === "score" && mark.outOf === null ? [{ number: mark.earned, entry }] : [];
  });
}
