import { isBlank, type Cell } from "../../workbook/cell";
import type { Kind } from "../../workbook/gradebook/classBook";
import { foldedText } from "../../workbook/layout/foldedText";

/** Words of titles and headings that say the kind for certain, without accents; the first that fits decides. */
const WORDS: readonly (readonly [Kind, string])[] = [
  [
    "pre",
    "pre[- ]?(?:tests?|assess\\w*|quiz\\w*|checks?)|diagnos\\w*|baseline|vortests?|eingangstests?|(?:prueba|evaluacion|test) inicial|sondagem",
  ],
  ["mastery check", "mastery checks?|checks? for mastery"],
  ["observation", "observations?|observed|observacion(?:es)?|beobachtung(?:en)?|observacao|observacoes"],
  [
    "practice",
    "home ?works?|hw|class ?works?|cw|practi[cs]es?|participation|warm[- ]?ups?|bell ?(?:work|ringers?)|hausaufgaben?|ubung(?:en)?|mitarbeit|tareas?|deberes|participacion|devoirs|(?:devoir|travail) (?:a la )?maison|exercices?|entrainement|tarefas?|(?:licao|dever) de casa|participacao",
  ],
  [
    "formative",
    "formati(?:ve|f|va|vo)s?|exit (?:ticket|slip|card|quiz)(?:s|zes)?|(?:ticket|billet) de (?:salida|sortie)",
  ],
];
const patterns = WORDS.map(
  ([kind, words]) => [kind, new RegExp(`(?<![\\p{L}\\d])(?:${words})(?!\\p{L})`, "u")] as const,
);

/** Headings over columns that only say what kind of work stands below them. */
const SUMMATIVE =
  /^(?:summati(?:ve|f|va|vo)s?|(?:unit |chapter )?(?:tests?|quizz?(?:es)?|exams?|assess?ments?|assignments?|projects?|labs?|scores?|grades?)|examenes|pruebas|controles|evaluaciones|klassenarbeiten|klausuren|arbeiten|provas|testes|trabalhos|avaliacoes)$/;

/** Only what a title or the heading over it says; nothing makes a quiz formative. Ticked columns are practice. */
export function kindOf({
  title,
  group,
  scores,
}: {
  title: string;
  group: string;
  scores: readonly Cell[];
}): Kind {
  const said = saidKind(title) ?? saidKind(group);
  if (said) return said;
  const filled = scores.filter((score) => !isBlank(score));
  const isTick = (score: Cell) => typeof score === "boolean" || /^[✓✔☑✅✗✘☐❌]$/.test(String(score).trim());
  return filled.length > 0 && filled.every(isTick) ? "practice" : "summative";
}

function saidKind(heading: string): Kind | null {
  const folded = foldedText(heading);
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Whether a heading over columns says a kind and nothing else: it is no unit. */
export function isKindHeading(heading: string): boolean {
  const folded = foldedText(heading);
  return SUMMATIVE.test(folded) || patterns.some(([, pattern]) => folded.replace(pattern, "").trim() === "");
}
