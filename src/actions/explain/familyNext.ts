import type { Reason } from "../../mastery/retakes/reason";
import type { RetakeLine } from "../../mastery/retakes/retakeLine";
import type { LineStatus } from "../../mastery/retakes/status";
import type { StandardRow } from "../../workbook/gradebook/classBook";
import { stepsWords, whenWords } from "./familySteps";
import type { SentenceKey, ValuesOf } from "../familyWording/familySentences";
import { dayAhead, sentence, type Telling } from "../familyWording/say";
import type { StudentOnStandard } from "./studentOnStandard";

/** What to do, when and with whom, sentences for each status. */
export function familyNext({ roster, standard, known }: StudentOnStandard, telling: Telling): string[] {
  const { wording } = telling;
  if (roster !== null) return SAID[roster.line.status](factsOf(roster.line, standard.row, telling));
  if (known.standing.kind === "check") return [wording.sentence("next: teacher looks")];
  return known.standing.kind === "notAssessed" ? [wording.sentence("next: nothing")] : [];
}

interface Facts {
  line: RetakeLine;
  row: StandardRow;
  telling: Telling;
  /** A sentence in the wording asked for. */
  tell: <Key extends SentenceKey>(key: Key, values: ValuesOf<Key>) => string;
  day: (day: string) => string;
}

function factsOf(line: RetakeLine, row: StandardRow, telling: Telling): Facts {
  const { wording } = telling;
  return {
    ...{ line, row, telling },
    tell: (key, values) => sentence(wording, key, values),
    day: (day) => dayAhead(wording, day),
  };
}

const ahead = (facts: Facts) => [...missed(facts), ...stepsWords(facts.line, facts.row, facts.telling)];

const SAID: Record<LineStatus, (facts: Facts) => string[]> = {
  toBeRecorded: ({ tell }) => [tell("next: being recorded", {})],
  excused: () => [],
  beforeYourTime: () => [],
  movedOn: ({ tell, telling: { name } }) => [tell("next: moved on", { name })],
  toMakeUp: (facts) => [
    ...missed(facts),
    facts.tell("next: make up", { name: facts.telling.name, when: whenWords(facts.line, facts.telling) }),
  ],
  notAssessed: ({ line, tell }) => [
    tell(reason(line, "unreadable") ? "next: teacher looks" : "next: nothing", {}),
  ],
  mastered: ({ row: { extension }, tell }) => [
    tell("next: mastered", {}),
    ...(extension === "" ? [] : [tell("next: extension", { extension })]),
  ],
  moreEvidence: ({ line, tell }) => {
    const so = reason(line, "moreEvidence");
    return so ? [tell(`next: more ${so.of}`, { have: so.have, need: so.need })] : [];
  },
  noRetakesLeft: (facts) => [facts.tell("next: no retakes left", {}), ...stillHelps(facts)],
  retakeTimeOver: (facts) => [timeOver(facts), ...stillHelps(facts)],
  toBeScored: ({ line: { scheduledFor }, tell, telling: { name }, day }) => [
    ...(scheduledFor === null ? [] : [tell("next: was planned", { day: day(scheduledFor) })]),
    tell("next: missed it", { name }),
  ],
  notRequested: ahead,
  correctiveNeeded: ahead,
  skillCheckNeeded: ahead,
  tickNeeded: ahead,
  scheduled: ahead,
  ready: ahead,
};

function timeOver({ line, tell, day }: Facts): string {
  const ended = reason(line, "closed") ?? reason(line, "askByPassed");
  return ended ? tell("next: time over since", { day: day(ended.on) }) : tell("next: time over", {});
}

function stillHelps({ row: { corrective, link }, tell }: Facts): string[] {
  const practice = [corrective, link].filter((text) => text !== "").join(", ");
  return [
    ...(practice === "" ? [] : [tell("next: practise", { corrective: practice })]),
    tell("next: ask what comes", {}),
  ];
}

function missed({ line, tell, telling: { name }, day }: Facts): string[] {
  return line.reasons.flatMap((one) => {
    if (one.code === "absent") return [tell("next: was absent", { name, day: day(one.on) })];
    return one.code === "noShow" ? [tell("next: did not come", { name, day: day(one.on) })] : [];
  });
}

function reason<C extends Reason["code"]>(
  { reasons }: RetakeLine,
  code: C,
): Extract<Reason, { code: C }> | undefined {
  return reasons.find((one): one is Extract<Reason, { code: C }> => one.code === code);
}
