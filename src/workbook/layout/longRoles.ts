import { textOf, type Cell } from "../cell";
import { foldedText } from "./foldedText";
import type { LongColumn } from "./tab";

/** Best first. Looked for in headings without "_id", "name", "title" behind them. */
export const ROLES: Record<LongColumn, readonly string[]> = {
  score: [
    "(?:learning )?(?:outcome|objective|standard|skill|target) (?:score|rating|level|mark)",
    "score|final score|revised (?:grade|score|mark)|smart ?score|points? (?:earned|awarded)|earned points?|earned|(?:result )?score raw|calificacion|puntaje|puntuacion|puntos|punkte|punktzahl|pontuacao|pontos",
    "(?!raw |max |possible |total |original |old |previous |average |class |submission |highest )[\\p{L} ]+ (?:score|grade|level|mark)|(?:score|grade|mark|level|result|rating|points|proficiency|note|nota|zensur|ergebnis|resultat|resultado|conceito|nivel|niveau|bewertung|stufe|valoracion|voto|cijfer|ocena)s?|mastery level|(?:mastered|passed)\\??|niveau \\p{L}+|nivel \\p{L}+",
    "raw score|total score|percent(?:age)?(?: ?correct)?|%|% correct|num(?:ber)? correct|(?:is )?correct|value",
    "(?:score|grade|mark)\\b.*",
  ],
  outOf: [
    "max(?:imum|imo)?\\.? ?(?:score|points?|pts|marks?|puntos|pontos)?|(?:result )?score max|(?:[\\p{L} ]+ )?(?:points|pts|score|total|marks?) (?:possible|available)|possible(?: (?:points|score|marks))?|out of|available|total points|puntos posibles|puntaje maximo|sobre|points possibles|sur|bareme|maximalpunkte|hochstpunktzahl|max\\.? ?punkte|pontos possiveis|valor maximo",
  ],
  standard: [
    "(?:content |learning |state )?(?:standards?|targets?|objectives?|outcomes?)|skills?|topics?|competenc(?:y|ies)|concepts?|strands?|domains?|l\\.?t\\.?|criteri(?:on|a)|estandar|objetivo|tema|competencia|habilidad|competence|objectif|theme|lernziel|kompetenz|thema|competencia|habilidade",
  ],
  assessment: [
    "assignments?|assessments?|quiz|tests?|exams?|homework|hw|task|activity|evidence|reviews?|project|lab|essay|checkpoint|lesson|unit|module|tarea|examen|evaluacion|prueba|actividad|trabajo|devoir|evaluation|controle|aufgabe|klassenarbeit|klausur|arbeit|(?:leistungs)?nachweis|test|ubung|tarefa|prova|avaliacao|atividade|trabalho|item|grade item|formative|object|verifica|compito|toets|sprawdzian|descrizione|omschrijving",
    "question|problem|exercise|pregunta|ejercicio|frage|questao|exercicio|column",
  ],
  date: [
    "date|day|when|timestamp|time ?stamp|(?:completed|started|submitted|taken|updated|graded|scored|assessed|given)(?: on| at| date)?|date (?:completed|and time)|submission time(?: ?stamp)?|date (?:given|taken|submitted|scored)|(?!due)[\\p{L}]+ date|date [\\p{L}]+|last (?:updated|practi[cs]ed|attempted|modified|worked)|fecha|marca temporal|horodateur|datum|zeitstempel|data|time",
    "due ?date|date due|assigned",
  ],
  attempt: [
    "attempts?(?: ?(?:#|no\\.?|number|n))?|tr(?:y|ies)|instance|intentos?|versuch|tentativ[ae]s?|essai",
    "retake|version|form",
  ],
};

/** Where nothing else says what was assessed and students come again, a mark in each subject. */
export const SUBJECT =
  "subject|course|paper|set|list|deck|materia|asignatura|disciplina|matiere|discipline|fach|vak|przedmiot|materie";

/** "exam_id", "QuestionTitle" and "Quiz name" are the exam, the question and the quiz; "Level (1-4)" is the level. */
export function roleText(cell: Cell, role: LongColumn): string {
  const apart = textOf(cell).replace(/([a-z\d])(?=[A-Z][a-z])/g, "$1 ");
  const text = foldedText(apart).replace(/_+|\.(?=\S)/g, " ");
  if (role === "score") return text.replace(/ ?[([][^%]*[)\]]$/, "");
  const names = role === "assessment" || role === "standard";
  return names
    ? text.replace(/ ?(?:id|name|title|code|description|number|no\.?|#|assessed)$/, "").trim()
    : text;
}
