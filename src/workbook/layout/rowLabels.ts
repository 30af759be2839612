import { isBlank, type Cell } from "../cell";
import { foldedText } from "./foldedText";

const STATISTIC =
  /^(?:(?:class|group|overall|grade|test|course|section) )?(?:average|avg\.?|mean|median|mode|max(?:imum)?|min(?:imum)?|high(?:est)?|low(?:est)?|range|counts?|n|totals?|sums?|std\.? ?dev\.?(?:iation)?|stdev|sd|standard deviations?)(?: \(.*\))?(?: (?:scores?|grades?|marks?|points?|pts|possible|percent(?:age)?|%|mastery|for class|of class|for section))*(?: ?[%:=].*)?$|^(?:(?:#|no\.?|n|number|share|percent|%|count) ?of |% |# (?=[a-z])).*$|.* not yet$|.* (?:at|with|of|below|above) (?:mastery|standard|level)$|^(?:mastered|mastery|not yet|correct|(?:class|percent|%|#|number|item) (?:scoring|correct|difficulty)|passing|overall average|how many.*|.* goal|[ø⌀∅σ]|x̄|promedio.*|media|mediana|moda|maximos?|minimos?|suma|moyenne.*|mediane|minimum|(?:gesamt|klassen)?durchschnitt.*|mittelwert|gemiddelde|平均分|schnitt|notenspiegel.*|anzahl.*|nb d.*|(?:aprob|suspens|aprov)ad[oa]s|summe|gesamt|media.*|mediana|soma)(?: ?:.*)?$/;
const POINTS =
  /^(?:(?:total|max(?:imum)?\.?|assignment|possible)? ?(?:points?|pts\.?|marks?)(?: ?(?:poss\.?|possible|available|worth|total))?|full marks?|poss(?:ible)?|possible score|goals?|highest possible score|be|total possible|out of(?: .*)?|max(?:imum)?\.?(?: (?:points?|pts|score|marks?|grade))?|total points.*|(?:point )?values?|worth|puntos(?: posibles| maximos)?|puntaje(?: maximo)?|puntuacion(?: maxima)?|valor(?: maximo)?|max(?:imo)?\.?|sobre|points possibles|sur|bareme|note maximale|max(?:imale?|\.)? ?(?:punkte|punktzahl|punktezahl|pkt)|(?:hochst|erreichbare |mogliche )?(?:punkt(?:e|zahl))|maximal|pontos(?: possiveis| maximos)?|pontuacao(?: maxima)?|nota maxima)\s*:?$/;
const STANDARDS =
  /^(?:(?:content |state |learning |priority )?(?:standards?|targets?|learning targets?|l\.?t\.?s?|objectives?|skills?|outcomes?|topics?|competenc(?:y|ies)|strands?|estandar(?:es)?|objetivos?|competencias?|habilidad(?:es)?|competences?|objectifs?|lernziele?|kompetenz(?:en)?|thema|habilidades?|competencias?|descritor(?:es)?|criterios?(?: de (?:evaluacion|avaliacao))?)(?: ?codes?)?)\s*:?$/;
const OTHER =
  /^(?:dates?|date (?:given|assigned|due|taken)|due(?: date)?s?|assigned|given|returned|category|categories|types?|weight(?:ing)?s?|units?|score type|manual posting|(?:student|schuler(?:in)?|estudiante|alumno|aluno|eleve|etudiant),? (?:test|prueba|teste|demo)|(?:test|demo|prueba),? (?:student|schuler|alumno|eleve)|weging|points? student|answer key|key, answer|key answer|key [a-z]|.*_previewuser|\(?correct answers?\)?|key|legend|legende|notes?|comments?|teacher|teacher name|assignment(?: name)?|description|nr|muted|fecha|fecha de entrega|categoria|tipo|peso|coef(?:ficient|\.)?|datum|gewichtung|legende|data|legenda|class|course|term|credits?)(?: ?:.*)?$/;

/** Names of persons that are also labels: between students they are students. */
const ALSO_NAMES = /^(?:max|mark|min|sum|key|art|chance|given|mode|n|sd|sur)\.?$/;

/** "MAX →" and "zz Test, Student" are labels like "Max" and "Test, Student". */
function labelText(cell: Cell): string {
  return foldedText(cell).replace(/[ →>=)-]+$|^(?:\(|z{2,} )/g, "");
}

export function isPointsLabel(cell: Cell): boolean {
  return POINTS.test(labelText(cell));
}

export function isStandardsLabel(cell: Cell): boolean {
  return STANDARDS.test(foldedText(cell));
}

export function isAlsoAName(cell: Cell): boolean {
  return ALSO_NAMES.test(foldedText(cell));
}

/** Labels of rows that are no students: points, averages, counts, dates, the test student, an answer key. */
export function isRowLabel(cell: Cell): boolean {
  const text = labelText(cell);
  if (isBlank(cell)) return false;
  return STATISTIC.test(text) || POINTS.test(text) || STANDARDS.test(text) || OTHER.test(text);
}

/** Stands before the titles of the assessments. */
export function isTitlesLabel(cell: Cell): boolean {
  return /^(?:assignments?|assessments?|titles?|tasks?|activity|name of .*)(?: names?| titles?)?:?$/.test(
    foldedText(cell),
  );
}
