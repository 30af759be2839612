import { words } from "./words";

/** Where a sentence of a reader's says what to do: behind a full stop, else behind a semicolon, else a colon. */
const BOUNDARIES = [/[.?] (?=[A-Z])/, /; (?=[a-z=])/, /: (?=[a-z=])/];

/**
 * The readers say in one message what is wrong and what to do. What stands in quotes is the teacher's and ends no
 * sentence.
 */
export function splitAdvice(message: string): { what: string; todo: string } {
  const plain = message.replace(/"[^"]*"/g, (quoted) => "_".repeat(quoted.length));
  for (const boundary of BOUNDARIES) {
    const at = plain.search(boundary);
    if (at < 0) continue;
    const what = message.slice(0, plain[at] === "?" || plain[at] === "." ? at + 1 : at);
    const todo = message.slice(at + 2);
    return { what: ended(what), todo: ended(todo.charAt(0).toUpperCase() + todo.slice(1)) };
  }
  return { what: ended(message), todo: words.look };
}

function ended(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
