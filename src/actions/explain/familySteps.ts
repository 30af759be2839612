import type { RetakeLine } from "../../mastery/retakes/retakeLine";
import { readinessOf } from "../../mastery/retakes/ticks";
import type { StandardRow } from "../../workbook/gradebook/classBook";
import { dayAhead, say, sentence, type Telling, type Wording } from "../familyWording/say";

/** "Practice page first, check in with the teacher, new version on Fri 14 Nov in class." */
export function stepsWords(line: RetakeLine, row: StandardRow, telling: Telling): string[] {
  const { wording, name } = telling;
  const needs = line.reasons.flatMap((reason) => (reason.code === "needs" ? [reason.tick] : []));
  const steps = [
    ...asking(line, wording),
    ...needs.map((tick) => stepFor(tick, { line, row, wording })),
    versionWords(line, telling),
  ];
  const all = steps.reduceRight((rest, step) => say(wording, "steps: between", { step, rest }));
  const may = line.obligation === "may" ? [sentence(wording, "next: may", { name })] : [];
  return [...may, sentence(wording, "steps: whole", { steps: all })];
}

function asking({ status, askBy, reasons }: RetakeLine, wording: Wording): string[] {
  if (status !== "notRequested") return [];
  const late = reasons.find((reason) => reason.code === "askByPassed");
  if (late) return [say(wording, "step: ask late", { day: dayAhead(wording, late.on) })];
  return askBy === null
    ? [wording.sentence("step: ask")]
    : [say(wording, "step: ask by", { day: dayAhead(wording, askBy) })];
}

interface Asked {
  line: RetakeLine;
  row: StandardRow;
  wording: Wording;
}

function stepFor(tick: string, asked: Asked): string {
  switch (readinessOf(tick)) {
    case "corrective":
      return correctiveWords(asked);
    case "skillCheck":
      return asked.wording.sentence("step: skill check");
    case "other":
      return asked.wording.own("tick", tick);
  }
}

function correctiveWords({ line: { correctiveBy }, row, wording }: Asked): string {
  const corrective = row.corrective || wording.sentence("step: practice");
  const { link } = row;
  if (correctiveBy === null) {
    return link === ""
      ? say(wording, "step: corrective", { corrective })
      : say(wording, "step: link", { corrective, link });
  }
  const day = dayAhead(wording, correctiveBy);
  return link === ""
    ? say(wording, "step: corrective by", { corrective, day })
    : say(wording, "step: link by", { corrective, link, day });
}

/** The form only where it is asked for and there is one. */
function versionWords(line: RetakeLine, telling: Telling): string {
  const { wording } = telling;
  const when = whenWords(line, telling);
  if (line.form.kind === "same") return say(wording, "step: same version", { when });
  const form = telling.form === "named" && line.form.kind === "next" ? line.form.form : null;
  return form === null
    ? say(wording, "step: new version", { when })
    : say(wording, "step: new version, form", { form, when });
}

/** The student's own day, the day in class, or one to be agreed on. */
export function whenWords(
  { scheduledFor, retakeBy, reasons }: RetakeLine,
  { wording }: Pick<Telling, "wording">,
): string {
  if (scheduledFor !== null) return say(wording, "when: on", { day: dayAhead(wording, scheduledFor) });
  const appointment = reasons.find((reason) => reason.code === "byAppointment");
  if (!appointment && retakeBy !== null)
    return say(wording, "when: in class", { day: dayAhead(wording, retakeBy) });
  const until = appointment?.until ?? null;
  return until === null
    ? wording.sentence("when: agreed")
    : say(wording, "when: agreed until", { day: dayAhead(wording, until) });
}
