import type { Reason } from "../../mastery/retakes/reason";
import type { RetakeLine } from "../../mastery/retakes/retakeLine";
import type { LineStatus } from "../../mastery/retakes/status";
import type { StandardRow } from "../../workbook/gradebook/classBook";
import { dayInWords } from "../roster/words";
import { stepsWords, whenWords } from "./familySteps";
import { familyWords as words } from "./familyWords";
import type { StudentOnStandard } from "./studentOnStandard";

/** What to do, when and with whom, sentences for each status. */
export function familyNext(one: StudentOnStandard, name: string): string[] {
  const { roster, standard, known } = one;
  if (roster !== null) return SAID[roster.line.status]({ line: roster.line, row: standard.row, name });
  if (known.standing.kind === "check") return [words.unreadable];
  return known.standing.kind === "notAssessed" ? [words.nothingYet] : [];
}

interface Facts {
  line: RetakeLine;
  row: StandardRow;
  name: string;
}

const ahead = (facts: Facts) => [...missed(facts), ...stepsWords(facts)];

const SAID: Record<LineStatus, (facts: Facts) => string[]> = {
  toBeRecorded: () => [words.recorded],
  excused: () => [],
  beforeYourTime: () => [],
  movedOn: ({ name }) => [words.movedOn(name)],
  toMakeUp: (facts) => [...missed(facts), words.makeUp(facts.name, whenWords(facts.line))],
  notAssessed: ({ line }) => [reason(line, "unreadable") ? words.unreadable : words.nothingYet],
  mastered: ({ row }) => [
    words.nothingToRetake,
    ...(row.extension === "" ? [] : [words.extension(row.extension)]),
  ],
  moreEvidence: ({ line }) => {
    const so = reason(line, "moreEvidence");
    return so ? [words.moreEvidence(so.have, so.need, so.of)] : [];
  },
  noRetakesLeft: ({ row }) => [words.noRetakesLeft, ...stillHelps(row), words.askTeacher],
  retakeTimeOver: ({ line, row }) => {
    const ended = reason(line, "closed") ?? reason(line, "askByPassed");
    return [words.timeOver(ended ? dayInWords(ended.on) : null), ...stillHelps(row), words.askTeacher];
  },
  toBeScored: ({ line, name }) => [
    ...(line.scheduledFor === null ? [] : [words.toBeScored(dayInWords(line.scheduledFor))]),
    words.missedIt(name),
  ],
  notRequested: ahead,
  correctiveNeeded: ahead,
  skillCheckNeeded: ahead,
  tickNeeded: ahead,
  scheduled: ahead,
  ready: ahead,
};

function stillHelps({ corrective, link }: StandardRow): string[] {
  const practice = [corrective, link].filter((text) => text !== "").join(", ");
  return practice === "" ? [] : [words.practise(practice)];
}

function missed({ line, name }: Facts): string[] {
  return line.reasons.flatMap((one) => {
    if (one.code === "absent") return [words.absent(name, dayInWords(one.on))];
    return one.code === "noShow" ? [words.didNotCome(name, dayInWords(one.on))] : [];
  });
}

function reason<C extends Reason["code"]>(
  { reasons }: RetakeLine,
  code: C,
): Extract<Reason, { code: C }> | undefined {
  return reasons.find((one): one is Extract<Reason, { code: C }> => one.code === code);
}
