import { isDate, isBlank, plainNumber, type Cell } from "../cell";
import { plainHeading } from "./plainHeading";

/**
 * What a heading says its column holds. Words of English, Spanish, French, German and Portuguese gradebooks and of
 * what learning platforms export.
 * - `number`, `login`, `email`: ids, in the order in which they are preferred; `running`: 1, 2, 3 …
 * - `result`: a score that counts only where no other column is one.
 * - `summary`: totals, averages, final marks; `about`: section, comments, dates, whatever is no mark.
 */
export const HEADING_KINDS = [
  "blank",
  "familyName",
  "givenName",
  "name",
  "number",
  "login",
  "email",
  "running",
  "result",
  "summary",
  "about",
  "assessment",
] as const;
export type HeadingKind = (typeof HEADING_KINDS)[number];

const OF_STUDENT = "(?:(?:your|student|pupil|learner|participant|alumno|eleve|schuler|aluno)(?:'?s'?)? ?)?";
const whole = (words: string) => new RegExp(`^(?:${words})$`);

/** In this order: the first that fits decides. Written out as text, compiled when first asked for. */
const PATTERNS: readonly (readonly [HeadingKind, () => RegExp])[] = [
  [
    "familyName",
    () =>
      whole(
        `${OF_STUDENT}(?:last|family|l) ?name|last|${OF_STUDENT}surname|(primer |segundo )?apellidos?|(?:a\\S* )?[pm]aterno|achternaam|nom|nom de famille|nachname|familienname|cognome|soyad[ıi]|sobrenome|apelidos?|nazwisko`,
      ),
  ],
  [
    "givenName",
    () =>
      whole(
        `${OF_STUDENT}(?:first|given|fore|preferred|preferred first|f) ?name|first|forename|nombres?|prenom|vorname|voornaam|roepnaam|ad[ıi]|nome|imie`,
      ),
  ],
  [
    "name",
    () =>
      whole(
        `students?|pupils?|(?:little )?learners?|players?|nick ?name|${OF_STUDENT}(?:full ?|display )?names?|first (?:and|&) last ?names?|vor- und nachname|(?:last|family|sur) ?(?:name)?, ?first(?: ?name)?(?: m\\.?i\\.?)?|names? ?\\(?last,? ?first\\)?|alumn[oa]s?|alumnado|estudiantes?|nombre (?:completo|del? (?:alumno|estudiante))|nombres? (?:y|,) ?apellidos?|apellidos?(?: y|,) ?nombres?|eleves?|etudiant(?:e|s|es)?|(?:\\S+ )?noms? (?:et|,) ?(?:ton )?prenoms?|nom,? prenom|nom complet|schuler.?(?:in(?:nen)?)?|schulername|name,? ?vorname|vorname,? ?name|teilnehmer.?(?:in(?:nen)?)?|kind|nome completo|nome do aluno|alun[oa]s?|estudantes?|alunn[oaie]|student[ei]|child(?:ren)?|kid(?:do)?s?|athletes?|candidates?|scholars?|campers?|names? of (?:the )?(?:students?|learners?|pupils?)|jugador(?:es)?|leerling(?:en)?|cognoms i nom|姓名|имя|фио|nombre y grupo|names? (?:and|&) (?:class|period|group)|naam|nazwisko i imie|imie i nazwisko|who`,
      ),
  ],
  [
    "email",
    () =>
      /^(?:student |school |user )?e-?mail(?: address| id)?$|^(?:sis )?e-?mail\b|^correos?\b|^courriel$|^adresse (?:e-?mail|electronique|mail)|^e-?mail-adresse$|^endereco de e-?mail$|^direccion de (?:correo|e-?mail)/,
  ],
  [
    "login",
    () =>
      whole(
        `(?:sis )?login ?(?:id|name)?|(?:github )?user ?name|user|net ?id|screen name|usuario|nom(?:br)?e? d(?:e |')(?:usuario|utilisateur)|identifiant|benutzername|nutzername|anmeldename|account`,
      ),
  ],
  [
    "number",
    () =>
      new RegExp(
        `^(?:.*\\bstudent id|(?:stu|student|pupil|learner|sis|sis user|school|state|local|district|canvas|user|unique|unique user|person|external|custom|zip ?grade|perm(?:anent)?|org ?defined) ?(?:id|ids|num(?:ber)?|no\\.?|nr\\.?|#)|ids?|sid|sasid|lasid|ssid|upn|uln|nsn|uid|id ?(?:number|no\\.?|#)|student_?id|(?:matrikel|id)-?(?:nummer|nr\\.?)|schuler-?(?:id|nummer|nr\\.?)|rg?a|rut|reg(?:istration|istro)?\\.? (?:no|number)|leerling(?:nr\\.?|nummer)|matricola|学号|okul no|(?:n[º°o.]|numero)? ?(?:de |d')?(?:matricula|alumno|estudiante|id|identifica(?:cion|cao|tion)|etudiant|eleve)|codigo(?: del alumno)?|identificador(?: del alumno)?|dni|nr albumu|(?:roster )?identifier)$`,
      ),
  ],
  [
    "running",
    () =>
      whole(
        `no\\.?|nr\\.?|num\\.?|n[º°]|#|number|(?:card|class|roll) (?:no\\.?|number|#)|rank|sr?\\.? ?no\\.?|roll(?: no\\.?| number)?|row|lfd\\.?-? ?(?:nr\\.?|nummer)|nummer|numero|seat(?: no\\.?)?|place`,
      ),
  ],
  [
    "about",
    () =>
      /^[*$]|^#\s?(?!correct$)[a-z]|:$|^(?:sections?|sec|class(?:es)?(?: name| id| list)?|course(?: id| name)?|periods?|per|hour|block|group|team|date|gender|sex|dob|birth ?da[ty]e?|home ?room|teachers?|grader|graded by|form(?: class| group)?|pp|sen|send|eal|fsm|instructor|tutor|school|institution|department|comments?|remarks?|observations?|notes|feedback.*|attendance|days? (?:absent|present)|absen(?:t|ces?)|tard(?:y|ies)|late|lateness|pronouns?|phone(?: .*)?|address|parents?.*|year|yr|grade ?level|year ?(?:group|level)|status|availability|last access(?:ed)?|last (?:downloaded|updated|modified|login|seen).*|(?:date )?(?:exported|downloaded|created|updated).*|started(?: on)?|completed(?: on)?|duration|time (?:taken|spent)|timestamp|submitted.*|submission time|times submitted|due.*|iep|504|ell?|esl|sped|accommodations?|emailed.*|grade option|key version|.* flag|quiz name|num(?:ber)?(?: of)? (?:questions?|correct)|(?:in)?correct answers?|end-of-line.*|.*penalty|seat|tags?|middle(?: ?name| initial)?|mi|title|type|role|seccion|curso|grupo|grado|fecha(?: de .*)?|observacion(?:es)?|comentarios?|asistencias?|faltas?|marca temporal|hora|equipo|classe|groupe|remarques?|commentaires?|absences?|retards?|horodateur|appreciations?|klasse|kurs(?:name)?|gruppe|datum|bemerkung(?:en)?|anm(?:erkung(?:en)?)?\.?|kommentar.*|abwesenheit|fehl(?:stunden|tage|zeiten)|zeitstempel|turma|observac(?:ao|oes)|presencas?|carimbo.*)$|\b(?:submission time|lateness(?: \(.*)?|timestamp|due ?date|date due|comments?|feedback|status|section ?id|section(?: name)?|\[comments?\]|submitted at|[a-z]+ id|attempt date|absences)$|^sectionid$/,
  ],
  [
    "result",
    () =>
      whole(
        `(?:quiz |test |earned |raw |your )?(?:score|grade|mark|point|pt|result)s?|(?:points? )?earned|# ?correct|(?:score|grade|bewertung|calificacion|nota|note|avaliar) ?/ ?[\\d.,]+|percent(?:age)?(?: ?correct)?|%|note|notas?|calificacion(?:es)?|puntaje|puntuacion|puntos|correct|resultados?|resultats?|punkte|punktzahl|notenpunkte|ergebnis|zensur|voto|pontos|pontuacao`,
      ),
  ],
  [
    "summary",
    () =>
      /^(?:(?:course|class|sub|weighted|running|grand|assignments?|category) ?)?totals?\b|\b(?:sub)?total$|^(?:average|avg\.?)(?: (?:scores?|grades?|marks?|homeworks?|quiz(?:zes)?|tests?|exams?|points|labs?|of|%).*)?$|\b(?:average|avg\.?|gpa)$|^overall\b|\boverall$|^(?:\S+ ){0,3}(?:percent(?:age)?|pct|ratio|letter)$|^(?:mean|median|sum|ratio|letter)$|^(?:weighted|cumulative|running|projected)\b|^(?:grade )?(?:percent|letter)(?: (?:grade|mark|score))?$|^%|%$|letter grade|\b(?:current|unposted|final|semester|quarter|term|course|overall|progress|report card|trimester|marking period)\b.*\b(?:points|score|grade|mark|average|letter)s?\b|^(?:sem(?:ester)?|qtr|quarter|trimester|mp|marking period) ?\d(?: (?:grade|avg))?$|\bnumerator$|\bdenominator$|\bsubtotal\b|calculated|^(?:level|best(?: attempt)?|mastery(?: level)?|mastered\??|proficiency)$|(?:max(?:imum)?\.?|possible) ?(?:points|pts|score|marks)?$|points possible$|out of$|^(?:suma|promedio|media|porcentaje|nota (?:final|media)|calificacion (?:final|total)|moyenne.*|pourcentage|note finale|gesamt.*|summe|.*durchschnitt|schnitt|endnote|zeugnis.*|prozent|soma|media.*|percentual|resultado final|✓)$|^(?:no|number|num|#|count) of |^(?:(?:# |total )?mastered|not yet|not assessed|missing)$|^[qst]\d (?:grade|mark|avg|average)$|\bmastery points$|^(?:target|predicted|expected)(?: grade| level| mark)?$|^accuracy$/,
  ],
  ["result", () => whole("[a-za-y]+ (?:score|grade)")],
];

const compiled: RegExp[] = [];

export function headingKind(cell: Cell): HeadingKind {
  if (isBlank(cell)) return "blank";
  if (isDate(cell) || typeof cell !== "string") return "assessment";
  const heading = plainHeading(cell);
  if (plainNumber(heading) !== null) return "assessment";
  const found = PATTERNS.find(([, pattern], index) => (compiled[index] ??= pattern()).test(heading));
  return found ? found[0] : "assessment";
}

export function isNameKind(kind: HeadingKind): boolean {
  return kind === "familyName" || kind === "givenName" || kind === "name";
}

/** How well an id tells students apart: the lower the better; null for what is no id. */
export function idRank(kind: HeadingKind): number | null {
  const rank = ["number", "login", "email"].indexOf(kind);
  return rank < 0 ? null : rank;
}
