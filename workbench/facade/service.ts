/** The one way out of the realm: JSON text to the host and back. */
type Reply = { value: unknown } | { error: string };

const post = takeGlobal("__service") as (text: string) => string;

/** Calls a service of the host; throws what the real service would throw. */
export function call<T>(service: string, ...args: unknown[]): T {
  const reply = JSON.parse(post(JSON.stringify([service, args]))) as Reply;
  if ("error" in reply) throw exception(reply.error);
  return reply.value as T;
}

/** What Google's services throw: an Error whose name is "Exception". */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = "Exception";
  return error;
}

/** Wrong types in a call, in Google's words. */
export function wrongSignature(member: string, args: unknown[]): Error {
  return exception(
    `The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${member}.`,
  );
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : "Object"}[]`;
  if (typeof value === "string") return "String";
  return typeof value === "object" ? "Object" : typeof value;
}

/** Host and façade meet over globals; scripts must not see them. */
export function takeGlobal(name: string): unknown {
  const globals = globalThis as unknown as Record<string, unknown>;
  const value = globals[name];
  delete globals[name];
  return value;
}
