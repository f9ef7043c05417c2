import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Engines, startEngines } from "../../../infra/local/engines/start.ts";
import { createObjects } from "../../../shared/aws/object-store.ts";

const ORIGIN = "http://127.0.0.1:3000";
let dataDir: string;
let engines: Engines;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "gouji-origins-"));
  engines = await startEngines({ dataDir, origins: [ORIGIN] });
  Object.assign(process.env, engines.environment);
});
afterAll(async () => {
  await engines.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const presign = () =>
  createObjects(engines.bucket).presignPut("incoming/a.html", {
    contentType: "text/html",
    metadata: { sender: "z@y.cn" },
    expiresIn: 60,
  });

/** What a browser asks before it lets a page of `origin` upload. */
const preflight = (url: string, origin: string) =>
  fetch(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "PUT",
      "access-control-request-headers": "content-type,x-amz-meta-sender",
    },
  });

test("a page of an allowed origin may upload with the headers that it was given", async () => {
  const { url, headers } = await presign();
  const asked = await preflight(url, ORIGIN);
  expect(asked.status).toBe(204);
  expect(asked.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  expect(asked.headers.get("access-control-allow-methods")).toContain("PUT");
  expect(asked.headers.get("access-control-allow-headers")).toBe("content-type,x-amz-meta-sender");
  const uploaded = await fetch(url, { method: "PUT", headers: { ...headers, origin: ORIGIN }, body: "x" });
  expect(uploaded.status).toBe(200);
  expect(uploaded.headers.get("access-control-allow-origin")).toBe(ORIGIN);
});

test("a page of any other origin is not let", async () => {
  const { url } = await presign();
  for (const origin of ["http://127.0.0.1:3001", "https://evil.example", "null"]) {
    const asked = await preflight(url, origin);
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
  }
});
