import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface DisclosureProps {
  summary: ComponentChildren;
  /** Called once it is open: what is closed costs nothing. */
  content: () => ComponentChildren;
  startsOpen?: "open" | "closed";
}

export function Disclosure({ summary, content, startsOpen = "closed" }: DisclosureProps) {
  const [seen, setSeen] = useState(startsOpen === "open");
  return (
    <details
      class="disclosure"
      open={startsOpen === "open"}
      onToggle={(event) => event.currentTarget.open && setSeen(true)}
    >
      <summary>{summary}</summary>
      {seen && <div class="opened">{content()}</div>}
    </details>
  );
}
