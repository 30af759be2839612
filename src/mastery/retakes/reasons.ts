import { lastMiss } from "./attempts";
import { closedReasons, dayPassed } from "./closedReasons";
import { isPastDateInClass } from "./lineDates";
import type { NextForm } from "./nextForm";
import { standingFor } from "./obligation";
import type { Reason } from "./reason";
import type { LineFacts, LineStatus } from "./status";
import { missingTicks } from "./ticks";

type Answer = (facts: LineFacts, form: NextForm) => Reason[];

const nothingToSay: Answer = () => [];

const whatIsAhead: Answer = (facts, form) => [
  ...obligationReason(facts),
  ...needs(facts),
  ...timeReasons(facts),
  ...formReasons(form),
];

const REASONS: Record<LineStatus, Answer> = {
  toBeRecorded: (facts) => [...obligationReason(facts), ...typedReasons(facts)],
  excused: leftReason,
  beforeYourTime: nothingToSay,
  movedOn: nothingToSay,
  toMakeUp: (facts, form) => [...obligationReason(facts), ...timeReasons(facts), ...formReasons(form)],
  notAssessed: unreadableReason,
  mastered: nothingToSay,
  moreEvidence: evidenceReason,
  noRetakesLeft: limitReason,
  retakeTimeOver: (facts) => [...obligationReason(facts), ...closedReasons(facts)],
  toBeScored: (facts) => [...obligationReason(facts), ...dayPassed(facts), ...timeReasons(facts)],
  notRequested: whatIsAhead,
  correctiveNeeded: whatIsAhead,
  skillCheckNeeded: whatIsAhead,
  tickNeeded: whatIsAhead,
  scheduled: whatIsAhead,
  ready: whatIsAhead,
};

/** The reasons of a line in the order they are read; those of an open line begin with must or may. */
export function reasonsOf(status: LineStatus, facts: LineFacts, form: NextForm): Reason[] {
  const { levelByHand } = facts.line.exceptions;
  return [...REASONS[status](facts, form), ...(levelByHand === null ? [] : [{ code: "byHand" as const }])];
}

function obligationReason({ obligation }: LineFacts): Reason[] {
  if (obligation.kind === "none") return [];
  const { kind, cut, orAt } = obligation;
  return [{ code: kind === "must" ? "mustRetake" : "mayRetake", below: cut, orAt }];
}

function typedReasons({ line }: LineFacts): Reason[] {
  const { typedScore } = line.entries;
  const without = missingTicks(line).map((tick): Reason => ({ code: "without", tick }));
  return [...(typedScore === null ? [] : [{ code: "scoreTyped" as const, typed: typedScore }]), ...without];
}

function leftReason({ line }: LineFacts): Reason[] {
  const { left } = line.exceptions;
  return left !== null && left <= line.today ? [{ code: "left", on: left }] : [];
}

function unreadableReason({ line }: LineFacts): Reason[] {
  return standingFor(line).kind === "check" ? [{ code: "unreadable" }] : [];
}

function evidenceReason({ line }: LineFacts): Reason[] {
  const standing = standingFor(line);
  if (standing.kind !== "moreEvidence") return [];
  return [{ code: "moreEvidence", of: standing.of, have: standing.have, need: standing.need }];
}

function limitReason(facts: LineFacts): Reason[] {
  const { limit } = facts.count;
  if (facts.obligation.kind === "none" || limit === null) return [{ code: "noRetakeAtThisLevel" }];
  return [...obligationReason(facts), { code: "limitReached", ...limit }];
}

/** What the student has not done yet: asked in time, and the ticks. */
function needs({ dates, line }: LineFacts): Reason[] {
  const { settings, entries, today } = line;
  const isAsked = !settings.onlyOnRequest || entries.requested;
  const late = !isAsked && dates.askBy !== null && today > dates.askBy ? [dates.askBy] : [];
  return [
    ...late.map((on): Reason => ({ code: "askByPassed", on })),
    ...missingTicks(line).map((tick): Reason => ({ code: "needs", tick })),
  ];
}

function timeReasons({ line, dates }: LineFacts): Reason[] {
  const miss = lastMiss(line.chain);
  const missed: Reason[] = miss === null ? [] : [{ code: miss.kind, on: miss.day }];
  const past = isPastDateInClass(dates, line.today);
  return past ? [...missed, { code: "byAppointment", until: dates.closes }] : missed;
}

function formReasons(form: NextForm): Reason[] {
  switch (form.kind) {
    case "newFormNeeded":
      return [{ code: "newFormNeeded" }];
    case "same":
      return [{ code: "sameForm", form: form.form }];
    case "next":
      return form.alreadyReturned ? [{ code: "formAlreadyReturned", form: form.form }] : [];
  }
}
