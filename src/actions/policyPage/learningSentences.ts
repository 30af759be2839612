import { nameKey } from "../../mastery/name";
import { settingOf } from "../../workbook/settings";
import { weekdaysOf } from "../groupDesk/meetingDays";
import { learningWords as words } from "./learningWords";
import type { PolicyFacts } from "./policyFacts";
import { hasCorrectiveDay } from "./windowSentences";
import { listed, onWeekdays, percent } from "./words";

/** The ticks that are there from the start have a sentence each; those of a school stand as it typed them. */
const [CORRECTIVE, SKILL_CHECK] = settingOf("beforeRetake").default.toString().split(", ").map(nameKey);

/** What students do to learn it. */
export function learningSentences(facts: PolicyFacts): string[] {
  const { reteachAt, peerTutors } = facts.policy.settings;
  return [
    ...(facts.retakes === "open" ? beforeRetake(facts) : []),
    words.reteach(percent(reteachAt)),
    words.groups,
    ...meetingDays(facts),
    ...(peerTutors ? [words.peerTutors] : []),
  ];
}

function beforeRetake(facts: PolicyFacts): string[] {
  const { beforeRetake: ticks, correctiveWithin } = facts.policy.settings;
  const isTold = (tick: string) => [CORRECTIVE, SKILL_CHECK].includes(nameKey(tick));
  const others = ticks.filter((tick) => !isTold(tick));
  const keys = ticks.map(nameKey);
  return [
    ...(keys.includes(CORRECTIVE as string) ? [words.corrective] : []),
    ...(correctiveWithin !== null && hasCorrectiveDay(facts)
      ? [words.correctiveWithin(correctiveWithin)]
      : []),
    ...(keys.includes(SKILL_CHECK as string) ? [words.skillCheck] : []),
    ...(others.length === 0 ? [] : [words.ticks(others)]),
    ...(ticks.length === 0 ? [words.noTicks] : []),
  ];
}

/** Classes that do not meet every school day; those that meet on the same days together. */
function meetingDays({ policy, books }: PolicyFacts): string[] {
  const namesOn = new Map<string, string[]>();
  for (const { settings } of books) {
    const days = settings.meetingDays === "" ? undefined : weekdaysOf(settings, { policy });
    if (days === undefined) continue;
    const when = onWeekdays(days);
    namesOn.set(when, [...(namesOn.get(when) ?? []), settings.name]);
  }
  const each = [...namesOn].map(([days, names]) => words.meets(listed(names), days));
  return each.length === 0 ? [] : [words.meetingDays(each)];
}
