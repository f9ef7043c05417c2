import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../../../infra/local/engines/request-guard.ts";
import { startTestSystem, type TestSystem } from "../../support/engines.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

const NOW = Date.UTC(2024, 0, 1);
const SIGNED = { host: "127.0.0.1:1", authorization: "AWS4-HMAC-SHA256 …" };
const PRESIGNED = "X-Amz-Signature=a&X-Amz-Date=20240101T000000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host";

const status = (method: string, url: string, headers: Record<string, string> = SIGNED, now = NOW) =>
  refusal({ method, url, headers }, now)?.status ?? 200;

test("requests that are signed, understood and for this machine go through", () => {
  expect(status("GET", "/gouji/a?x-id=GetObject")).toBe(200);
  expect(status("GET", "/gouji?list-type=2&prefix=a&max-keys=1")).toBe(200);
  expect(status("PUT", "/gouji/a", { ...SIGNED, "content-type": "text/html" })).toBe(200);
  expect(status("POST", "/", { ...SIGNED, "content-type": "application/x-amz-json-1.0" })).toBe(200);
  expect(status("PUT", `/gouji/a?${PRESIGNED}`, { host: "localhost:1" })).toBe(200);
});

test("what a web page could send by itself is refused", () => {
  expect(status("PUT", "/gouji/a", { host: "127.0.0.1:1" })).toBe(403);
  expect(status("GET", "/gouji/a", { ...SIGNED, host: "evil.example:80" })).toBe(403);
  expect(status("POST", `/gouji?delete&${PRESIGNED}`, { host: "127.0.0.1:1" })).toBe(403);
  expect(status("POST", "/gouji", { ...SIGNED, "content-type": "multipart/form-data; boundary=x" })).toBe(
    501,
  );
  expect(status("POST", "/", { ...SIGNED, "content-type": "application/x-www-form-urlencoded" })).toBe(501);
});

test("a presigned address ends with its lifetime", () => {
  const url = `/gouji/a?${PRESIGNED}`;
  const headers = { host: "127.0.0.1:1" };
  expect(status("GET", url, headers, NOW + 59_999)).toBe(200);
  expect(status("GET", url, headers, NOW + 60_000)).toBe(403);
  expect(status("GET", url.replace("20240101T000000Z", "never"), headers)).toBe(403);
  expect(status("GET", "/gouji/a?X-Amz-Signature=a", headers)).toBe(403);
});

test("operations and headers that the engine does not have are refused", () => {
  for (const parameter of ["tagging", "acl", "versionId=1", "lifecycle", "renameObject", "restore", "select"])
    expect(status("PUT", `/gouji/a?${parameter}`)).toBe(501);
  for (const [method, url] of [
    ["PUT", "/other"],
    ["DELETE", "/gouji/"],
    ["GET", "/gouji?uploads"],
  ] as const)
    expect(status(method, url)).toBe(501);
  for (const header of ["x-amz-tagging", "x-amz-server-side-encryption", "x-amz-copy-source-if-match"])
    expect(status("PUT", "/gouji/a", { ...SIGNED, [header]: "x" })).toBe(501);
});

test("the engines are bound to this machine's loopback and nothing else", () => {
  const { endpoints, smtpUrl } = system.engines;
  for (const url of [...Object.values(endpoints), smtpUrl]) expect(new URL(url).hostname).toBe("127.0.0.1");
});

/** fetch sets the host itself; a page of another name that resolves to this machine would send its own. */
test("another host name is refused on the wire", async () => {
  const { hostname, port } = new URL(system.engines.endpoints.s3);
  const answer = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { host: "evil.example", authorization: "x" };
    request({ hostname, port, path: "/gouji/a", headers }, ({ statusCode }) => resolve(statusCode))
      .on("error", reject)
      .end();
  });
  expect(answer).toBe(403);
});
