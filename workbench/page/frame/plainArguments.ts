/**
 * What google.script.run lets through: JSON values. A Date, a function, an element (but for a form that stands
 * alone), a Map and the like are refused with Google's words, at once and past every failure handler; undefined
 * becomes null (developers.google.com/apps-script/guides/html/reference/run).
 */
export function plainArguments(args: readonly unknown[]): unknown[] {
  const [first] = args;
  if (args.length === 1 && first instanceof HTMLFormElement) return [formValues(first)];
  return args.map((arg, position) => plain(arg, String(position), []));
}

function plain(value: unknown, property: string, inside: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (inside.includes(value)) throw new TypeError("Failed due to circular reference.");
  const around = [...inside, value];
  if (Array.isArray(value)) return value.map((item, position) => plain(item, String(position), around));
  if (Object.prototype.toString.call(value) !== "[object Object]") throw illegal(property);
  const fields = Object.entries(value).map(([name, field]) => [name, plain(field, name, around)]);
  return Object.fromEntries(fields) as unknown;
}

/** Field names and values; a name that occurs several times (tick boxes) holds a list. */
function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const data = new FormData(form);
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).map((value) => {
      // A file would arrive as a Blob; there is nothing here that takes one.
      if (typeof value !== "string") throw illegal(name);
      return value;
    });
    const [only] = texts;
    values[name] = texts.length === 1 && only !== undefined ? only : texts;
  }
  return values;
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}
