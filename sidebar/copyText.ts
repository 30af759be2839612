/**
 * Puts text on the clipboard. Sheets shows the panel in a frame where browsers often refuse the clipboard
 * interface, so the older way follows. Resolves to whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.setAttribute("aria-hidden", "true");
  area.className = "heard-only";
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** So that the person can copy with the keyboard when nothing else worked. */
export function selectContents(element: Element): void {
  getSelection()?.selectAllChildren(element);
}
