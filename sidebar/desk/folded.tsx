import type { ComponentChildren } from "preact";
import { Disclosure } from "../disclosure";
import { deskWords as words } from "./words";

interface FoldedProps<T> {
  items: readonly T[];
  /** So many are in sight. */
  atOnce: number;
  item: (item: T) => ComponentChildren;
}

/** A list whose rest is one click away. */
export function Folded<T>({ items, atOnce, item }: FoldedProps<T>) {
  const rest = items.slice(atOnce);
  // A fold around one line saves nothing.
  if (rest.length <= 1) return <List items={items} item={item} />;
  return (
    <>
      <List items={items.slice(0, atOnce)} item={item} />
      <Disclosure summary={words.more(rest.length)} content={() => <List items={rest} item={item} />} />
    </>
  );
}

function List<T>({ items, item }: Pick<FoldedProps<T>, "items" | "item">) {
  return (
    <ul class="desk-lines">
      {items.map((one, index) => (
        <li key={index}>{item(one)}</li>
      ))}
    </ul>
  );
}
