import { words } from "./words";

/** A path that starts below a line that stays where it is, loops once, and comes out above it. */
export function Wordmark() {
  return (
    <h1 class="wordmark">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="8" fill="#0b3d70" />
        <path d="M5.5 10h21" stroke="#f3b53f" stroke-width="2.4" stroke-linecap="round" />
        <path
          d="M4.5 25c9 0 14.5-3 14.5-8.2a4.3 4.3 0 0 0-8.6 0c0 7 11.6 5.2 15.2-10"
          fill="none"
          stroke="#fff"
          stroke-width="2.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span>{words.name}</span>
    </h1>
  );
}
