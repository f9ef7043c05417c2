import { request } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type HttpServer, startHttp } from "../../../infra/local/http/server.ts";
import type { Handler } from "../../../infra/local/lambda/invoke.ts";

const MAIL = {
  id: "1",
  at: "2024-01-02T03:04:05.000Z",
  to: ["a@b"],
  subject: "s",
  text: "t",
  html: "<p>t</p>",
};

let server: HttpServer;
const onFault = vi.fn();
const handler = vi.fn<(event: APIGatewayProxyEventV2) => Promise<unknown>>();

beforeAll(async () => {
  server = await startHttp(0, onFault);
});

afterEach(() => {
  handler.mockReset();
  onFault.mockReset();
});

afterAll(() => server.stop());

const base = (): string => `http://127.0.0.1:${server.port}`;

function serve(): void {
  server.serve({
    api: { name: "api", handler: ((event) => handler(event as APIGatewayProxyEventV2)) as Handler },
    mailbox: { list: async () => [MAIL] },
    bucketOrigin: "http://127.0.0.1:9",
    about: { inbox: "/somewhere" },
    onFault,
  });
}

/** A raw request, with headers that `fetch` would not let through. */
function raw(path: string, headers: Record<string, string | string[]>): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port: server.port, host: "127.0.0.1", path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

describe("the gateway", () => {
  it("answers 503 until the system is up", async () => {
    expect((await fetch(`${base()}/local/ready`)).status).toBe(503);
    serve();
    expect((await fetch(`${base()}/local/ready`)).status).toBe(200);
  });

  it("makes the event that an HTTP API would", async () => {
    handler.mockResolvedValue({ statusCode: 204 });
    await fetch(`${base()}/v1/reports/%E4%BA%91%E6%A0%96/2022?rule=a&rule=b%20c&limit=2`, {
      headers: { "X-Custom": "One", cookie: "a=1; b=2" },
    });
    const [event] = handler.mock.calls[0] ?? [];
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "GET /v1/reports/{agency}/{year}",
      rawPath: "/v1/reports/云栖/2022",
      rawQueryString: "rule=a&rule=b%20c&limit=2",
      queryStringParameters: { rule: "a,b c", limit: "2" },
      pathParameters: { agency: "云栖", year: "2022" },
      cookies: ["a=1", "b=2"],
      isBase64Encoded: false,
      requestContext: {
        routeKey: "GET /v1/reports/{agency}/{year}",
        stage: "$default",
        http: { method: "GET", path: "/v1/reports/云栖/2022", protocol: "HTTP/1.1" },
      },
    });
    expect(event?.headers["x-custom"]).toBe("One");
    expect(event?.headers).not.toHaveProperty("cookie");
    expect(event).not.toHaveProperty("body");
    expect(event?.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
  });

  it("passes text as text and everything else in base64", async () => {
    handler.mockResolvedValue({ statusCode: 204 });
    const send = (type: string, body: string) =>
      fetch(`${base()}/v1/uploads`, { method: "POST", headers: { "content-type": type }, body });
    await send("application/json", '{"名":1}');
    await send("application/octet-stream", "bytes");
    expect(handler.mock.calls.map(([event]) => [event.isBase64Encoded, event.body])).toEqual([
      [false, '{"名":1}'],
      [true, Buffer.from("bytes").toString("base64")],
    ]);
  });

  it("gives back status, headers, cookies and binary bodies", async () => {
    const body = Buffer.from([0, 255, 1]);
    handler.mockResolvedValue({
      statusCode: 418,
      headers: { "content-type": "application/zip", "x-count": 3 },
      cookies: ["a=1", "b=2"],
      body: body.toString("base64"),
      isBase64Encoded: true,
    });
    const answer = await fetch(`${base()}/v1/health`);
    expect(answer.status).toBe(418);
    expect(answer.headers.get("x-count")).toBe("3");
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(body);
  });

  it("takes an answer without a status code for the body of a 200", async () => {
    handler.mockResolvedValue({ hello: "world" });
    const answer = await fetch(`${base()}/v1/health`);
    expect([answer.status, await answer.json()]).toEqual([200, { hello: "world" }]);
  });

  it.each([
    ["404 without a route", "/v1/nothing", 404, "Not Found"],
    ["400 for a malformed escape", "/v1/rules/%E4%BA", 400, "Bad Request"],
  ])("answers %s", async (_name, path, status, message) => {
    const answer = await fetch(`${base()}${path}`);
    expect([answer.status, await answer.json()]).toEqual([status, { message }]);
    expect(handler).not.toHaveBeenCalled();
  });

  it("answers 413 to more than 10 MiB and 500 where the function throws, and goes on", async () => {
    const post = (size: number) => fetch(`${base()}/v1/uploads`, { method: "POST", body: "x".repeat(size) });
    expect((await post(10 * 1024 * 1024 + 1)).status).toBe(413);
    handler.mockRejectedValueOnce(new Error("broken")).mockResolvedValue({ statusCode: 200, body: "" });
    const answer = await post(1);
    expect([answer.status, await answer.json()]).toEqual([500, { message: "Internal Server Error" }]);
    expect(onFault).toHaveBeenCalledWith("POST /v1/uploads", expect.objectContaining({ message: "broken" }));
    expect((await post(1)).status).toBe(200);
  });
});

describe("who may ask", () => {
  it("only this machine's own names are answered to", async () => {
    const port = String(server.port);
    expect(await raw("/local/ready", { host: `localhost:${port}` })).toBe(200);
    expect(await raw("/local/ready", { host: `[::1]:${port}` })).toBe(200);
    expect(await raw("/local/ready", { host: "evil.example" })).toBe(403);
    expect(await raw("/local/ready", { host: "localhost.evil.example" })).toBe(403);
  });

  it("pages of other sites may not post", async () => {
    handler.mockResolvedValue({ statusCode: 200 });
    const from = (origin: string) => fetch(`${base()}/v1/uploads`, { method: "POST", headers: { origin } });
    expect((await from("https://evil.example")).status).toBe(403);
    expect((await from("null")).status).toBe(403);
    expect(handler).not.toHaveBeenCalled();
    expect((await from(base())).status).toBe(200);
  });
});

describe("pages for people", () => {
  it.each(["/", "/mail", "/local/style.css", "/local/home.js", "/local/mail.js", "/favicon.ico"])(
    "serves %s under a policy that runs no foreign script",
    async (path) => {
      const answer = await fetch(`${base()}${path}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-security-policy")).toContain(
        "default-src 'none'; script-src 'self'",
      );
      expect((await answer.text()).length).toBeGreaterThan(50);
    },
  );

  it("refers only to addresses that it serves", async () => {
    for (const page of ["/", "/mail"]) {
      const html = await (await fetch(`${base()}${page}`)).text();
      const own = [...html.matchAll(/(?:src|href)="(\/(?:local\/|mail|favicon)[^"]*|\/)"/g)].map(
        ([, path]) => path,
      );
      expect(own.length).toBeGreaterThan(3);
      for (const path of own) expect((await fetch(`${base()}${path}`)).status).toBe(200);
    }
  });

  it("gives the mails as JSON, newest first, as the mailbox has them", async () => {
    expect(await (await fetch(`${base()}/local/mails`)).json()).toEqual([MAIL]);
  });
});
