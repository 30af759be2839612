/** Words that only assessments are called; they make an empty column a task to come. */
export const TASK =
  /\b(?:exams?|quiz(?:zes)?|tests?|hw|homework|assignment|project|lab|essay|midterm|finals?|unit|checkpoint|assessment|retake|check|task|paper|report|worksheet|klausur|klassenarbeit|arbeit|aufgabe|exame?n|prueba|tarea|proyecto|trabajo|control|parcial|controle|devoir|interro(?:gation)?|evaluation|examen|prova|trabalho|teste|avaliacao|tarefa)\b/i;

export function namesATask(title: string): boolean {
  return TASK.test(title);
}
