import { isBlank, type Cell } from "../cell";
import { foldedText } from "./foldedText";

const STATISTIC =
  /^(?:(?:class|group|overall|grade|test|course|section) )?(?:average|avg\.?|mean|median|mode|max(?:imum)?|min(?:imum)?|high(?:est)?|low(?:est)?|range|counts?|n|totals?|sums?|std\.? ?dev\.?(?:iation)?|stdev|sd|standard deviations?)(?: \(.*\))?(?: (?:scores?|grades?|marks?|points?|pts|possible|percent(?:age)?|%|mastery|for class|of class|for section))*(?: ?[%:=].*)?$|^(?:(?:#|no\.?|n|number|share|percent|%|count) ?of |% |# (?=[a-z])).*$|.* not yet$|.* (?:at|with|of|below|above) (?:mastery|standard|level)$|^(?:mastered|mastery|not yet|correct|(?:class|percent|%|#|number|item) (?:scoring|correct|difficulty)|passing|overall average|promedio.*|media|mediana|moda|maximos?|minimos?|suma|moyenne.*|mediane|minimum|durchschnitt.*|mittelwert|schnitt|notenspiegel.*|anzahl.*|summe|gesamt|media.*|mediana|soma)(?: ?:.*)?$/;
const POINTS =
  /^(?:(?:total|max(?:imum)?\.?|assignment|possible)? ?(?:points?|pts\.?|marks?)(?: ?(?:possible|available|worth|total))?|possible|possible score|out of(?: .*)?|max(?:imum)?\.?(?: (?:points?|pts|score|marks?|grade))?|total points.*|(?:point )?value|worth|puntos(?: posibles| maximos)?|puntaje(?: maximo)?|puntuacion(?: maxima)?|valor(?: maximo)?|max(?:imo)?\.?|sobre|points possibles|sur|bareme|note maximale|max(?:imale?|\.)? ?(?:punkte|punktzahl|punktezahl)|(?:hochst|erreichbare |mogliche )?(?:punkt(?:e|zahl))|maximal|pontos(?: possiveis| maximos)?|pontuacao(?: maxima)?|nota maxima)\s*:?$/;
const STANDARDS =
  /^(?:(?:content |state |learning |priority )?(?:standards?|targets?|learning targets?|l\.?t\.?s?|objectives?|skills?|outcomes?|topics?|competenc(?:y|ies)|strands?|estandar(?:es)?|objetivos?|competencias?|habilidad(?:es)?|competences?|objectifs?|lernziele?|kompetenz(?:en)?|thema|habilidades?|competencias?|descritor(?:es)?)(?: ?codes?)?)\s*:?$/;
const OTHER =
  /^(?:dates?|date (?:given|assigned|due|taken)|due(?: date)?s?|assigned|given|returned|category|categories|types?|weight(?:ing)?s?|units?|score type|manual posting|student, test|test student|demo student|points? student|answer key|key, answer|key answer|correct answers?|key|legend|legende|notes?|comments?|teacher|teacher name|assignment(?: name)?|description|nr|muted|fecha|fecha de entrega|categoria|tipo|peso|coef(?:ficient|\.)?|datum|gewichtung|legende|data|legenda|class|course|term)(?: ?:.*)?$/;

/** Names of persons that are also labels: between students they are students. */
const ALSO_NAMES = /^(?:max|mark|min|sum|key|art|chance|given|mode|n|sd|sur)\.?$/;

export function isPointsLabel(cell: Cell): boolean {
  return POINTS.test(foldedText(cell));
}

export function isStandardsLabel(cell: Cell): boolean {
  return STANDARDS.test(foldedText(cell));
}

export function isAlsoAName(cell: Cell): boolean {
  return ALSO_NAMES.test(foldedText(cell));
}

/** Labels of rows that are no students: points, averages, counts, dates, the test student, an answer key. */
export function isRowLabel(cell: Cell): boolean {
  const text = foldedText(cell);
  if (isBlank(cell)) return false;
  return STATISTIC.test(text) || POINTS.test(text) || STANDARDS.test(text) || OTHER.test(text);
}
