/** Letters typed one after the other within this time are one search. */
const PAUSE_MS = 600;

/** Finds the next element, after the one in focus and round again, whose text begins with what is being typed. */
export function typeAhead(now: () => number = () => performance.now()) {
  let typed = "";
  let last = -Infinity;
  return (key: string, elements: HTMLElement[], current: Element | null): HTMLElement | undefined => {
    const moment = now();
    typed = moment - last > PAUSE_MS ? key : typed + key;
    last = moment;
    const at = elements.findIndex((element) => element === current);
    // The first letter moves on from the present item, further letters may keep it.
    const from = typed.length === 1 ? at + 1 : Math.max(at, 0);
    const inOrder = [...elements.slice(from), ...elements.slice(0, from)];
    const search = typed.toLowerCase();
    return inOrder.find((element) => element.dataset["label"]?.toLowerCase().startsWith(search));
  };
}
