import type { OnBooks } from "../onBooks";
import { isBelow, tickedForEveryone } from "./everyone";
import { mergeTicks, type Merged, type Wanted } from "./merge";
import type { TickScene } from "./scene";

/** All ticks of the policy brought together; one for everyone of a class is set for each who is below. */
export function mergedTicks({ books }: Pick<OnBooks, "books">, scene: TickScene): Merged {
  const ticks = books.policy.settings.beforeRetake;
  const isForEveryone = tickedForEveryone(scene, ticks);
  const wanted: Wanted = (now, tick) => (isForEveryone(now.work, tick) && isBelow(now)) || undefined;
  return mergeTicks(scene, { ticks, wanted });
}
