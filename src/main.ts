/**
 * Everything Sheets may call, and nothing else: build.mjs makes one top-level function of each name here, of
 * `onDemand` one of each name in actions.ts, and fails when the bundle has another. Any of them can be typed into a
 * cell, so the list is short.
 * @OnlyCurrentDoc
 */
export {
  MASTERY_LEVEL,
  MASTERY_SCORE,
  BEST_ATTEMPT,
  RECORDED_SCORE,
  MASTERY_CREDIT,
  MASTERY_EXPLAIN,
  MASTERY_MAP,
} from "./functions";
export { onInstall, onOpen, openMasteryLoop, setUpGradebook } from "./menu";
export { onDemand, ping } from "./onDemand";
