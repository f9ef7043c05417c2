import type { buildApp } from "fauxqs";
import type { S3Store } from "./fauxqs-parts.ts";
import { precondition } from "./precondition.ts";
import { type Refusal, refusal } from "./request-guard.ts";

type App = ReturnType<typeof buildApp>;

export interface HookOptions {
  readonly bucket: string;
  readonly store: S3Store;
  readonly origins: readonly string[];
  readonly beforeAnswer: () => void;
}

/** Bytes of one request; the engine's own limit of 11 MiB is less than many scanned reports have. */
const BODY_LIMIT = 128 * 1024 * 1024;

const escapeXml = (text: string): string => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const errorBody = ({ code, message }: Refusal): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`;

/** What stands between the network and the engine: refusals, preconditions, larger bodies, CORS, and the commit. */
export function addHooks(app: App, options: HookOptions): void {
  app.removeContentTypeParser(["*", "application/x-www-form-urlencoded"]);
  app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_LIMIT }, (_request, body, done) => {
    done(null, body);
  });

  app.addHook("onRequest", async (request, reply) => {
    const refused = refusal(request, Date.now());
    if (refused !== null)
      return reply.status(refused.status).type("application/xml").send(errorBody(refused));
  });

  app.addHook("preHandler", (request, reply, done) => {
    if (request.method === "PUT") request.body ??= Buffer.alloc(0);
    const failed = precondition(request, options.store, options.bucket);
    if (failed === null) done();
    else void reply.status(failed.status).type("application/xml").send(errorBody(failed));
  });

  app.addHook("onSend", (request, reply, _payload, done) => {
    options.beforeAnswer();
    const { origin } = request.headers;
    if (origin !== undefined && options.origins.includes(origin)) {
      reply.headers({ "access-control-allow-origin": origin, "access-control-expose-headers": "etag" });
    }
    const disposition = (request.query as Record<string, unknown> | undefined)?.[
      "response-content-disposition"
    ];
    if (typeof disposition === "string") reply.header("content-disposition", disposition);
    done();
  });

  app.options("/*", (request, reply) => {
    const headers = request.headers["access-control-request-headers"] ?? "";
    void reply
      .status(204)
      .headers({ "access-control-allow-methods": "GET, HEAD, PUT", "access-control-allow-headers": headers })
      .send();
  });
}
