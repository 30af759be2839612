import { useState } from "preact/hooks";

interface TextFieldProps {
  value: string | number;
  /** Called when the field is left, or Enter is pressed, with what was typed. */
  onTyped: (text: string) => void;
  inputMode?: "text" | "numeric" | "decimal";
  spellcheck?: boolean;
  "aria-label"?: string;
  "aria-describedby"?: string;
}

/** A field in which nothing that arrives meanwhile, such as a new preview, takes away what is being typed. */
export function TextField({ value, onTyped, ...rest }: TextFieldProps) {
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <input
      {...rest}
      value={typing ?? value}
      autocomplete="off"
      onInput={(event) => setTyping(event.currentTarget.value)}
      onChange={(event) => {
        setTyping(null);
        onTyped(event.currentTarget.value);
      }}
      onBlur={() => setTyping(null)}
    />
  );
}
