import { isDate, type Cell } from "../cell";
import { foldedText } from "./foldedText";
import { plainHeading } from "./plainHeading";

/** Further headings of columns that are no work of the student's: what schools note, what platforms count. */
const ABOUT = [
  // the student
  "(?:.* )?age|ks ?\\d|jg|jahrgang|edad|alter|eta|wiek|sexo?|sesso|geschlecht|genero|height|weight|house|birthday|ethnicity|race|(?:home|first|primary) language.*|guardians?.*|(?:telefon|movil|handy|celular).*|tfno|tel(?:f|efone)?|locker.*|bus(?: .*)?|lunch(?: .*)?|enrolled|joined|iep.*|504.*|(?:ell|esl|el)(?: .*)?|major|minor|program(?:me)?|degree|campus|cohort|set|track|crn|qr code|github",
  // the class
  "reg|v|version|tussenv.*|班级|gold|cash|(?:class ?)?dojo|kl|coins|xp|(?:test|exam|casas|permission|consent) form|book (?:no|number|title)|condition.*|date (?:in|out)|(?:start|end|entry|exit|birth|intake) date|blk|(?:.* )?tier|streak|badges|grd|grp?|room.*|adv|advis(?:or|er|ory).*|counsel(?:l)?or|case ?(?:manager|mgr)|(?:group|team|table|row) ?(?:#|no|num(?:ber)?)|table|row|chair|klas|klass|grup|classe|gr|gr\\.? .*|ilot|equipe|sit|situacao|rang|classement|puesto",
  // conduct and attendance
  "citizenship|conduct|behaviou?r.*|effort(?: (?:aut\\w*|spr\\w*|sum\\w*|fall|win\\w*|t(?:erm)? ?\\d|q\\d|grade|mark))?|cit|(?:dress|class) cuts?|work habits?|days? (?:late|tardy|absent|present)|abs|miss|.* missed|att|tokens?.*|late (?:days|work).*|(?:de)?merits?|house ?points|hall passes|asist|frequencia|assenze|inas(?:istencias?)?|aantal .*|te laat|asist|frequencia|(?:un)?entsch.*|faltas?.*",
  // dates, counts and times
  "(?:met|seen|called|given|taken|tested|assessed|done|bezahlt) (?:on|am)|(?:hours?|hrs?)(?: .*)?|(?:cmt|comment|school|course|class|zip|post|teacher) codes?|attempts?(?: ?#| no| number)?|tries|.*\\b(?:view|submission|attempt|login) count|veces enviado|(?:.* )?(?:answered|attempted|unattempted|spent|watched)|time (?:min|sec).*|(?:assessment|test(?:ing)?|benchmark) (?:period|window)|min(?:ute)?s?(?:[ /].*)?|.* completed|.* this week|.* alerts|grading period|(?:ultim[oa] (?:descarga|download|acces)|dernier telechargement|zuletzt|begonnen|beendet|verbrauchte zeit).*",
  // what is said of the work, and what it is to be
  "i (?:like|feel|enjoy|think|want|prefer|do|am|have|work|need|find) .*|scale|key|legend|from|category|needed|adjustment|respuestas (?:in)?correctas|.* goal|goal|aim|deductions?|growth target.*|.* (?:left|remaining)|working (?:at|towards|level)|question ?(?:no|number|id|title)|.* rank|.* scheme symbol|.* cd|betrag|amount|paid.*|comentarios? .*|comments? (?:on|about) .*",
];
const SUMMARY =
  "turned in|agg(?:regate)?|cum|.* (?:so far|to date)|.* (?:w/|with|after) (?:.* )?curve|topic(?: score)?|prom|voto finale|.*(?:%ile|percentile)|(?:\\d(?:st|nd|rd|th) )?(?:9|6|nine|six)[ -]?w(?:ee)?ks?|(?:merit|excel\\w*|earned|total|course) cr(?:edits?)?|credits?(?: earned)?|pass ?[\\\/|] ?fail|avg .*|.+ (?:passed|done|turned in)|# at .*|.* at \\w or \\w|course mastery|(?:highest|current|latest|most recent|best)(?: (?:attempt|score|grade|mark|level)s?)?|term(?:[ -]?(?:\\d|i+))?|n (?:in)?correct|(?:# ?)?incorrect|missing .*|how many of .*|growth|gain|improvement|mode|trend|.* weighted grade|bilan|(?:nota|logro|conceito|voto|nivel) (?:u\\d|final|bimestral|trimestral|semestral|anual|(?:del? )?trimestre)|(?:\\d\\. ?)?(?:hj|halbjahr)|proposta di voto|niv(?:el|eau)|gem(?:iddelde)?|(?:gem|moy)\\.? .*|moy|boletin|conceito|mencao|mencion|calif(?:\\.? (?:final|anual))?|prom(?:\\. .*)?|composite.*|[ø⌀∅](?: .*)?|rapportcijfer|(?:.* )?ges|voto prop.*|m\\. ?(?:scr|or).*|srednia|betyg|definitiva|ocena (?!popraw).+|четверть|итог.*|总分|平均分|ortalama|nota \\d.? ?ev.*|mastery points.*|skills? shown|best (?:of )?(?:both|all|two|three|\\d+)|curved|percentage score|weighted score|(?:initial|quarterly) (?:grade|rating)|avg level|progress|sum(?: ?/ ?\\d+)?";

let about: RegExp | undefined;
let summary: RegExp | undefined;

/** What the less usual headings say; null for one nobody knows. */
export function rareKind(cell: Cell): "about" | "summary" | null {
  if (isDate(cell) || typeof cell !== "string") return null;
  const heading = plainHeading(cell);
  about ??= new RegExp(`^(?:${ABOUT.join("|")})$`);
  summary ??= new RegExp(`^(?:${SUMMARY})$`);
  if (about.test(heading) || /^time ?\((?:min|sec|h|m)/.test(foldedText(cell))) return "about";
  return summary.test(heading) || /(?:^| )\((?:avg|average|mean|total|sum)\.?\)/.test(foldedText(cell))
    ? "summary"
    : null;
}
