import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { hostIsOurs, LOOPBACK } from "./loopback";

export interface Listening {
  server: Server;
  port: number;
  close(): Promise<void>;
}

/** What a route answers; null is "not found". */
export interface Answer {
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}
export type Route = (path: string) => Promise<Answer | null>;

/** An HTTP server on the loopback interface that answers GET alone, and only under its own address. */
export async function listen(port: number, route: Route): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(request, response, route).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(inWords(error, port)));
    server.listen(port, LOOPBACK, resolve);
  });
  return { server, port: portOf(server), close: () => close(server) };
}

async function answer(request: IncomingMessage, response: ServerResponse, route: Route): Promise<void> {
  const refusal = refuse(request);
  const path = new URL(request.url ?? "/", "http://page").pathname;
  const found = refusal ? null : await route(path);
  if (!found) {
    response.writeHead(refusal ? 403 : 404, { "content-type": "text/plain; charset=utf-8" });
    response.end(refusal ?? "There is nothing at this address.");
    return;
  }
  response.writeHead(200, {
    "content-type": found.type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    ...found.headers,
  });
  response.end(found.body);
}

function refuse(request: IncomingMessage): string | null {
  if (!hostIsOurs(request, request.socket.localPort ?? 0))
    return "Open the workbench by its 127.0.0.1 address.";
  return request.method === "GET" ? null : "Only GET is answered here.";
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Error(`Port ${port} is taken: stop what uses it, or choose another with --port.`);
  if (error.code === "EACCES")
    return new Error(`Port ${port} may not be used by you: choose one above 1023 with --port.`);
  return error;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
