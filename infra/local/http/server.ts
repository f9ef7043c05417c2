import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mailbox } from "../engines/mailbox.ts";
import { invoke, type LocalFunction, TimedOut } from "../lambda/invoke.ts";
import { readBody } from "./body.ts";
import { gatewayEvent } from "./gateway-event.ts";
import { writeAnswer, writeMessage } from "./gateway-response.ts";
import { refusal } from "./guard.ts";
import { matchRoute } from "./match-route.ts";
import { staticPage } from "./static-pages.ts";

/** What is there to be served once the system is up. */
export interface Served {
  readonly api: LocalFunction;
  readonly mailbox: Mailbox;
  readonly bucketOrigin: string;
  /** What the home page tells people about this machine. */
  readonly about: Readonly<Record<string, string>>;
  readonly onFault: (where: string, error: unknown) => void;
}

export interface HttpServer {
  readonly port: number;
  /** Until then every address answers 503. */
  serve(served: Served): void;
  stop(): Promise<void>;
}

const json = (value: unknown) => ({
  statusCode: 200,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  body: JSON.stringify(value),
});

/** Addresses that exist on one machine only; true where the request was answered. */
async function serveLocally(
  path: string,
  served: Served,
  response: ServerResponse,
  withBody: boolean,
): Promise<boolean> {
  const found = staticPage(path, served.bucketOrigin);
  if (found !== undefined) {
    response.writeHead(200, found.headers).end(withBody ? found.body : undefined);
  } else if (path === "/local/ready") {
    writeAnswer(response, json({ status: "ready" }), withBody);
  } else if (path === "/local/about") {
    writeAnswer(response, json(served.about), withBody);
  } else if (path === "/local/mails") {
    writeAnswer(response, json(await served.mailbox.list()), withBody);
  }
  return response.headersSent;
}

/** Does for a request what API Gateway's HTTP API does. */
async function serveApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  path: string,
  served: Served,
): Promise<void> {
  const match = matchRoute(request.method ?? "", path);
  if (match === undefined) return writeMessage(response, 404, "Not Found");
  const body = await readBody(request);
  if (body === undefined) {
    response.setHeader("connection", "close");
    return writeMessage(response, 413, "Request Entity Too Large");
  }
  const event = gatewayEvent(request, url, path, match, body);
  try {
    writeAnswer(response, await invoke(served.api, event), true);
  } catch (error) {
    served.onFault(`${match.route.method} ${match.route.path}`, error);
    if (error instanceof TimedOut) return writeMessage(response, 503, "Service Unavailable");
    return writeMessage(response, 500, "Internal Server Error");
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // A malformed escape: the caller answers 400.
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served | undefined,
): Promise<void> {
  const refused = refusal(request);
  if (refused !== undefined) return writeMessage(response, 403, `Forbidden: ${refused}`);
  const target = URL.parse(`http://${request.headers.host}${request.url}`);
  const path = decoded(target?.pathname ?? "%");
  if (target === null || path === undefined) return writeMessage(response, 400, "Bad Request");
  if (served === undefined) return writeMessage(response, 503, "Starting");
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead && (await serveLocally(path, served, response, request.method === "GET"))) return;
  await serveApi(request, response, target, path, served);
}

/** Starts listening on loopback. Fails with EADDRINUSE where the port is taken; 0 takes a free one. */
export async function startHttp(
  port: number,
  onFault: (where: string, error: unknown) => void,
): Promise<HttpServer> {
  let served: Served | undefined;
  const server: Server = createServer((request, response) => {
    handle(request, response, served).catch((error) => {
      onFault(`${request.method} ${request.url}`, error);
      response.destroy();
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    serve: (what) => {
      served = what;
    },
    stop: async () => {
      server.close();
      server.closeIdleConnections();
      const closed = once(server, "close");
      const impatient = setTimeout(() => server.closeAllConnections(), 1_000);
      await closed;
      clearTimeout(impatient);
    },
  };
}
