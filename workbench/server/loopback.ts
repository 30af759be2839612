/**
 * Who may speak to the server: only pages that this server served itself. A foreign page in the same browser
 * can reach 127.0.0.1 too, by its address or by a name of its own that resolves to it; its Origin and Host
 * headers give it away.
 */
import type { IncomingMessage } from "node:http";

export const LOOPBACK = "127.0.0.1";

export function originOf(port: number): string {
  return `http://${LOOPBACK}:${port}`;
}

export function hostIsOurs(request: IncomingMessage, port: number): boolean {
  return request.headers.host === `${LOOPBACK}:${port}`;
}

/** For websockets, which browsers open across origins without asking. */
export function originIsOurs(request: IncomingMessage, port: number): boolean {
  return request.headers.origin === originOf(port);
}
