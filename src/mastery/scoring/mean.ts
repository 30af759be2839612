import {
  exact,
  meanInWords,
  meanOf,
  type EvidenceWeight,
  type ScoringMethod,
  type Written,
} from "./scoringMethod";

/**
 * The weighted mean: the mean of each kind of evidence counts with the kind's weight, Σ Wₖ·mₖ ÷ Σ Wₖ; within a kind
 * mₖ = Σ wᵢ·sᵢ ÷ Σ wᵢ. A kind without evidence drops out, the others sharing its weight. With one kind, or no kinds,
 * the plain mean. Weights: 0 and more; `… counts` in the policy, `Counts` in Assessments.
 *
 * Source: category weights as district gradebooks have them (PowerSchool, Infinite Campus, Canvas assignment groups).
 * Where points are pooled within a category (Canvas; Infinite Campus unless told otherwise) longer assessments weigh more;
 * here each assessment counts alike.
 */
export const mean: ScoringMethod = {
  plain: "the average of all",
  score: (values, { weights }) => (weights === null ? meanOf(values) : ofKinds(kindsIn(values, weights))),
  working(values, { weights }, written) {
    const kinds =
      weights === null ? [{ kind: "", weight: 1, values, weights: [] }] : kindsIn(values, weights);
    const [only] = kinds as [Kind];
    if (kinds.length === 1) return `the mean counts: ${inWords(only, written)}`;
    const means = kinds.map((one) => `${one.kind} ${inWords(one, written)}`).join(", ");
    const products = kinds.map((one) => `${exact(one.weight)} × ${written(ofKind(one))}`).join(" + ");
    const weight = exact(total(kinds.map((one) => one.weight)));
    return `the mean by weight counts: ${means}; (${products}) ÷ ${weight} = ${written(ofKinds(kinds))}`;
  },
};

/** The evidence of one kind. */
interface Kind {
  kind: string;
  weight: number;
  values: readonly number[];
  /** One for each value; []: all alike. */
  weights: readonly number[];
}

/** The kinds that have evidence, in order of appearance. */
function kindsIn(values: readonly number[], weights: readonly EvidenceWeight[]): Kind[] {
  const kinds = new Map<string, Kind & { values: number[]; weights: number[] }>();
  values.forEach((value, at) => {
    const { kind, kindWeight, weight } = weights[at] as EvidenceWeight;
    const known = kinds.get(kind) ?? { kind, weight: kindWeight, values: [], weights: [] };
    kinds.set(kind, known);
    known.values.push(value);
    known.weights.push(weight);
  });
  return [...kinds.values()].map((one) => (isAlike(one) ? { ...one, weights: [] } : one));
}

function isAlike({ weights: [first, ...others] }: Kind): boolean {
  return others.every((weight) => weight === first);
}

function ofKinds(kinds: readonly Kind[]): number {
  const sum = total(kinds.map((kind) => kind.weight * ofKind(kind)));
  return sum / total(kinds.map(({ weight }) => weight));
}

function ofKind({ values, weights }: Kind): number {
  if (weights.length === 0) return meanOf(values);
  return total(values.map((value, at) => value * (weights[at] as number))) / total(weights);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function inWords(kind: Kind, written: Written): string {
  const { values, weights } = kind;
  if (weights.length === 0) return meanInWords(values, written);
  const products = values.map((value, at) => `${exact(weights[at] as number)} × ${written(value)}`);
  return `(${products.join(" + ")}) ÷ ${exact(total(weights))} = ${written(ofKind(kind))}`;
}
