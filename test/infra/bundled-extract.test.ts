import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleFunction } from "../../infra/tools/bundle.ts";
import { notificationOf } from "../../shared/workflow/upload.ts";
import { SMALLEST_FILES } from "../readers/smallest-files.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { sqsEvent, sqsRecord } from "../support/workflow/sqs-event.ts";
import { runBundle } from "./run-bundle.ts";

const folder = mkdtempSync(path.join(tmpdir(), "gouji-extract-"));
let code: string;
let system: TestSystem;

beforeAll(async () => {
  code = (await bundleFunction("extract", folder)).folder;
  system = await startTestSystem();
});
afterAll(async () => {
  await system.stop();
  rmSync(folder, { recursive: true });
});

/** A module of the bundle with all that is loaded before it runs. */
function loadedWith(module: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(module)) return known;
  known.add(module);
  const text = readFileSync(path.join(code, module), "utf8");
  for (const [, name = ""] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.mjs)"/gu))
    loadedWith(name, known);
  return known;
}

it("EXTRACT as it is deployed starts its thread before it loads the SDK, which takes the longest", () => {
  const sizes = [...loadedWith("index.mjs")].map((module) => statSync(path.join(code, module)).size);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
});

describe("EXTRACT as it is deployed reads on its own thread", () => {
  it.each(Object.entries(SMALLEST_FILES))("%s", async (format, bytes) => {
    const key = `incoming/report.${format}`;
    await system.objects.put(key, bytes(), "application/octet-stream");
    const head = await system.objects.head(key, null);
    const version = head?.etag ?? "";
    const object = { bucket: system.engines.bucket, key, version, versioned: false };
    const body = JSON.stringify(
      notificationOf({ object, size: head?.size ?? 0, receivedAt: "2024-01-15T00:00:00.000Z" }),
    );
    const { answer, log } = await runBundle(code, sqsEvent(sqsRecord("uploads", body)), system.env);
    expect(answer, log.join("\n")).toEqual({ batchItemFailures: [] });
    const [ingestion] = await system.store.ingestions.findByKey(key);
    expect(ingestion).toMatchObject({ status: "extracted", rejection: null });
    expect(await system.objects.readJson(ingestion?.extractionKey ?? "")).toMatchObject({ format });
  });
});
