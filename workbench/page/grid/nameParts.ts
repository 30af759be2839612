/**
 * The grid library draws its tools without names or keys. They get both here: a role, the title as a name, a
 * place in the order of the Tab key, Enter and Space. Parts come and go, so new ones are looked for.
 */
const TOOL = "[title].o-toolbar-button:not(.o-number-editor), [title] > .o-toolbar-button";

const FIELDS: Record<string, string> = {
  ".o-named-range-selector input": "Name box",
  '[title="Zoom"] input': "Zoom, per cent",
  '[title="Font Size"] input': "Font size",
  ".o-grid-add-rows-input": "Rows to add",
  ".o-topbar-composer .o-composer": "Formula bar",
  ".o-grid-composer .o-composer": "Cell",
};

export function nameGridParts(grid: HTMLElement): void {
  const name = (): void => {
    for (const [selector, label] of Object.entries(FIELDS)) {
      grid.querySelectorAll<HTMLElement>(selector).forEach((field) => nameField(field, label));
    }
    grid.querySelectorAll<HTMLElement>(TOOL).forEach(nameTool);
  };
  let planned = false;
  new MutationObserver(() => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      name();
    });
  }).observe(grid, { childList: true, subtree: true });
  grid.addEventListener("keydown", pressTool, true);
  name();
}

function nameField(field: HTMLElement, label: string): void {
  field.setAttribute("aria-label", label);
  if (!field.isContentEditable) return;
  field.setAttribute("role", "textbox");
  // A positive number would put the cell before everything else on the page.
  field.tabIndex = 0;
}

function nameTool(tool: HTMLElement): void {
  tool.setAttribute("role", "button");
  const title = tool.title || (tool.parentElement?.title ?? "");
  // A name holds what is written on the button (".00"), for those who speak to it.
  tool.setAttribute("aria-label", [title, tool.textContent].filter(Boolean).join(" "));
  tool.tabIndex = 0;
}

function pressTool(event: KeyboardEvent): void {
  const tool = event.target;
  if (!(tool instanceof HTMLElement) || !tool.matches(TOOL)) return;
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  event.stopPropagation();
  tool.click();
}
