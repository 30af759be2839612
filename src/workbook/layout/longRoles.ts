import type { LongColumn } from "./tab";

/** Best first. Looked for in headings without "_id", "name", "title" behind them. */
export const ROLES: Record<LongColumn, readonly string[]> = {
  score: [
    "score|final score|score \\(.*|smart ?score|points? earned|earned points?|earned|calificacion|puntaje|puntuacion|punkte|punktzahl|pontuacao",
    "(?!raw |max |possible |total )[\\p{L} ]+ (?:score|grade|level|mark)|(?:score|grade|mark|level|result|rating|points|proficiency|note|nota|zensur|ergebnis|resultat|resultado|conceito|nivel|niveau|nivel)s?|mastery level",
    "raw score|total score|points awarded|percent(?:age)?(?: ?correct)?|%|% correct|num(?:ber)? correct|correct",
    "(?:score|grade|mark)\\b.*",
  ],
  outOf: [
    "max(?:imum)? ?(?:score|points?|pts|marks?)?|(?:points|pts|score|total|marks?) possible|possible(?: (?:points|score|marks))?|out of|points available|available|total points|puntos posibles|puntaje maximo|sobre|points possibles|sur|bareme|maximalpunkte|hochstpunktzahl|max\\.? ?punkte|pontos possiveis|valor maximo",
  ],
  standard: [
    "(?:content |learning |state )?(?:standards?|targets?|objectives?|outcomes?)|skills?|topics?|competenc(?:y|ies)|concepts?|strands?|domains?|l\\.?t\\.?|criteri(?:on|a)|estandar|objetivo|tema|competencia|habilidad|competence|objectif|theme|lernziel|kompetenz|thema|competencia|habilidade",
  ],
  assessment: [
    "assignments?|assessments?|quiz|tests?|exams?|homework|hw|task|activity|evidence|reviews?|project|lab|essay|checkpoint|lesson|unit|module|tarea|examen|evaluacion|prueba|actividad|trabajo|devoir|evaluation|controle|aufgabe|klassenarbeit|klausur|arbeit|test|ubung|tarefa|prova|avaliacao|atividade|trabalho|item",
    "question|problem|exercise|pregunta|ejercicio|frage|questao|exercicio",
  ],
  date: [
    "date|day|timestamp|time ?stamp|completed(?: on| at| date)?|date completed|submitted(?: on| at)?|submission time|date (?:given|taken|submitted|scored)|(?!due)[\\p{L}]+ date|date [\\p{L}]+|fecha|marca temporal|horodateur|datum|zeitstempel|data|time",
    "due ?date|date due|assigned",
  ],
  attempt: ["attempts?|attempt ?#|tr(?:y|ies)|retake|version|form|intentos?|versuch|tentativ[ae]s?|essai"],
};
