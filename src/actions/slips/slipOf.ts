import type { Day } from "../../mastery/calendar/day";
import type { StudentInClass } from "../../workbook/gradebook/classBook";
import { givenName } from "../explain/familyExplanation";
import { dayAhead, say, sentence, type Telling, type Wording } from "../familyWording/say";
import type { StudentOnStandard } from "../explain/studentOnStandard";
import { whatCounts } from "../explain/whatCounts";
import type { Slip, SlipWords } from "./slip";
import { masteredItem, openItem, partOf, shortOf, type SlipPart } from "./slipItem";

interface About {
  student: Pick<StudentInClass, "name">;
  /** As it stands above: with the ID where two of a class have one name. */
  shown: string;
  class: string;
  today: Day;
  /** Typed for the student on a standard; "" for none. */
  feedback: (standard: string) => readonly string[];
  wording: Wording;
}

/** What a student is told of every standard of the class. */
export function slipOf(standards: readonly StudentOnStandard[], about: About): Slip {
  const { wording, feedback, student } = about;
  const telling: Telling = { wording, name: givenName(student.name, wording), form: "named" };
  const of = (part: SlipPart) => standards.filter((one) => partOf(one) === part);
  const [can, open, none] = [of("can"), of("open"), of("notAssessed")];
  const counts = commonest(open.map((one) => whatCounts(one, telling)));
  const typed = (one: StudentOnStandard) => feedback(one.standard.code);
  return {
    ...{ lang: wording.lang, dir: wording.dir, student: about.shown, counts },
    about: say(wording, "slip: class and day", { class: about.class, day: dayAhead(wording, about.today) }),
    can: can.map((one) => masteredItem(one, telling, typed(one))),
    open: open.map((one) => openItem(one, telling, { feedback: typed(one), counts })),
    notAssessed:
      none.length === 0
        ? ""
        : sentence(wording, "slip: not assessed", { standards: listedIn(none.map(shortOf)) }),
    extensions: open.length > 0 ? [] : unique(can.map(({ standard }) => standard.row.extension)),
    feedback: unique([...feedback(""), ...none.flatMap(typed)]).map((text) =>
      sentence(wording, "slip: feedback", { feedback: text }),
    ),
    words: wordsIn(wording),
  };
}

function wordsIn(wording: Wording): SlipWords {
  return {
    can: wording.sentence("slip: can do"),
    canShort: (standards) => sentence(wording, "slip: can do, short", { standards }),
    open: wording.sentence("slip: working on"),
    goFurther: wording.sentence("slip: go further"),
    allMastered: wording.sentence("slip: all mastered"),
    nothingYet: wording.sentence("slip: nothing yet"),
  };
}

/** Names of standards may hold commas. */
export function listedIn(names: readonly string[]): string {
  return names.join(" · ");
}

/** Said once for all, so that only what differs is said beside a standard. */
function commonest(sentences: readonly string[]): string {
  const times = (text: string) => sentences.filter((other) => other === text).length;
  return sentences.reduce((best, text) => (times(text) > times(best) ? text : best), sentences[0] ?? "");
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
