/**
 * Draws the document as it stands into a PNG without leaving the browser: a copy of it is laid out again as an
 * SVG image. What the copy cannot carry is carried over by hand: what was typed, canvases, scrolling, and
 * frames, which only their own document can draw. Not shown: focus rings and what hovers.
 */
export type FramePicture = (frame: HTMLIFrameElement) => Promise<string>;

const MOST_PIXELS_PER_POINT = 2;

export async function rasterise(area?: DOMRect, pictureOfFrame?: FramePicture): Promise<string> {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const originals = [document.documentElement, ...document.documentElement.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll<HTMLElement>("*")];
  for (const [position, original] of originals.entries()) {
    const twin = copies[position];
    if (twin) await carryOver(original, twin, pictureOfFrame);
  }
  copy.querySelectorAll("script, link, style, noscript").forEach((element) => element.remove());
  copy.querySelector("head")?.append(allStyles());
  return draw(svgAround(copy), area ?? new DOMRect(0, 0, innerWidth, innerHeight));
}

async function carryOver(original: Element, copy: HTMLElement, pictureOfFrame?: FramePicture): Promise<void> {
  if (original instanceof HTMLCanvasElement) return replaceByImage(copy, original.toDataURL());
  if (original instanceof HTMLIFrameElement && pictureOfFrame)
    return replaceByImage(copy, await pictureOfFrame(original));
  if (original instanceof HTMLTextAreaElement) copy.textContent = original.value;
  if (original instanceof HTMLInputElement) {
    copy.setAttribute("value", original.value);
    copy.toggleAttribute("checked", original.checked);
  }
  if (original instanceof HTMLOptionElement) copy.toggleAttribute("selected", original.selected);
  if (original instanceof HTMLDialogElement && original.matches(":modal")) raise(copy);
  keepScrolling(original, copy);
}

function replaceByImage(copy: HTMLElement, dataUrl: string): void {
  const image = document.createElement("img");
  image.src = dataUrl;
  image.className = copy.className;
  image.style.cssText = copy.style.cssText;
  for (const name of ["width", "height"]) {
    const value = copy.getAttribute(name);
    // A canvas is drawn in device pixels and says in its style how large it is on the page.
    if (value && !copy.style.getPropertyValue(name)) image.setAttribute(name, value);
  }
  copy.replaceWith(image);
}

/** A modal dialog stands in the browser's top layer, which a copy has not. */
function raise(copy: HTMLElement): void {
  copy.style.cssText += ";position:fixed;inset:0;margin:auto;z-index:9999;box-shadow:0 0 0 100vmax #0006";
}

function keepScrolling(original: Element, copy: HTMLElement): void {
  const { scrollLeft, scrollTop } = original;
  if (scrollLeft === 0 && scrollTop === 0) return;
  for (const child of copy.children) {
    if (child instanceof HTMLElement) child.style.translate = `${-scrollLeft}px ${-scrollTop}px`;
  }
}

function allStyles(): HTMLStyleElement {
  const style = document.createElement("style");
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  style.textContent = rules.map((rule) => rule.cssText).join("\n");
  return style;
}

function svgAround(copy: HTMLElement): string {
  const size = `width="${innerWidth}" height="${innerHeight}"`;
  const fontSize = getComputedStyle(document.documentElement).fontSize;
  // XML has no place for control characters, which a cell may hold.
  const content = new XMLSerializer().serializeToString(copy).replace(/[^\t\n\r\x20-\uFFFF]/g, "");
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} style="font-size:${fontSize}"><foreignObject ${size}>${content}</foreignObject></svg>`;
}

async function draw(svg: string, area: DOMRect): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(devicePixelRatio, MOST_PIXELS_PER_POINT);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(area.width * scale);
  canvas.height = Math.round(area.height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser cannot draw a picture of the page.");
  context.scale(scale, scale);
  context.drawImage(image, -area.x, -area.y);
  return canvas.toDataURL("image/png");
}
