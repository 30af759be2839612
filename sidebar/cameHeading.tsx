import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** The heading of an answer that has just come: reading goes on here, for the pressed button may be far away. */
export function CameHeading({ children }: { children: ComponentChildren }) {
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}

/** The same for an answer of one sentence. */
export function CameWords({ children }: { children: ComponentChildren }) {
  const sentence = useFocus<HTMLParagraphElement>();
  return (
    <p ref={sentence} tabIndex={-1}>
      {children}
    </p>
  );
}

function useFocus<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
