import { WebSocketServer } from "ws";
import { writeXlsx } from "../files/write";
import type { Host, UserId } from "../host/host";
import { projectRoot } from "../host/projectRoot";
import { pageRoute } from "./assets";
import { frameStore } from "./frames";
import { listen } from "./listen";
import { hostIsOurs, originIsOurs, originOf } from "./loopback";
import { openSeat } from "./seat";

export interface ServeOptions {
  host: Host;
  /** As shown in the page, and the name of what is downloaded. */
  fileName: string;
  /** 0 takes a free one. */
  port: number;
}
export interface Serving {
  /** http://127.0.0.1:N */
  url: string;
  close(): Promise<void>;
}

/** Serves the workbench on the loopback interface: the page on one port, the add-on's frames on another. */
export async function serve({ host, fileName, port }: ServeOptions): Promise<Serving> {
  const root = projectRoot();
  const frames = frameStore();
  const download = async () => ({
    name: `${fileName.replace(/\.\w+$/, "")}.xlsx`,
    xlsx: await writeXlsx(
      host.engine.save(),
      host.functions.map(({ name }) => name),
    ),
  });
  const ports = { pagePort: () => pageSide.port, framePort: () => frameSide.port };
  const pageSide = await listen(port, pageRoute({ root, download, ...ports }));
  const frameSide = await listen(
    0,
    frames.route(root, () => originOf(pageSide.port)),
  );
  const menu = await host.open("FULL");

  const sockets = new WebSocketServer({ noServer: true });
  pageSide.server.on("upgrade", (request, socket, head) => {
    if (!hostIsOurs(request, pageSide.port) || !originIsOurs(request, pageSide.port)) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (connection) => {
      const user = userOf(new URL(request.url ?? "/", "http://page").searchParams.get("as"));
      openSeat(connection, { host, frames, fileName, user, menu, frameOrigin: originOf(frameSide.port) });
    });
  });
  return {
    url: originOf(pageSide.port),
    async close() {
      sockets.clients.forEach((client) => client.terminate());
      await Promise.all([pageSide.close(), frameSide.close()]);
    },
  };
}

function userOf(text: string | null): UserId {
  return text === "second" || text === "viewer" ? text : "first";
}
