import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface HeadingProps {
  children: ComponentChildren;
  /** Not where the page has only just been opened: nobody has left a place in it. */
  takesFocus?: boolean;
}

/** The heading of a view that has just come: reading goes on from here. */
export function ViewHeading({ children, takesFocus = true }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
