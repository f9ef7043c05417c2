import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFunction } from "../../infra/tools/bundle.ts";
import type { SourceDocument } from "../../shared/document/document.ts";
import { pictureIndexKey } from "../../shared/records/page-pictures.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { sqsEvent, sqsRecord } from "../support/workflow/sqs-event.ts";
import { runBundle } from "./run-bundle.ts";

const PAGE = readFileSync(new URL("../functions/ocr/fixtures/remedies.png", import.meta.url));
/** Native code is packed for this platform; elsewhere there is nothing to be run. */
const isPacked = process.platform === "linux" && process.arch === "x64";

const folder = mkdtempSync(path.join(tmpdir(), "gouji-ocr-"));
let code: string;
let system: TestSystem;

beforeAll(async () => {
  code = (await bundleFunction("ocr", folder)).folder;
  system = await startTestSystem();
}, 60_000);
afterAll(async () => {
  await system.stop();
  rmSync(folder, { recursive: true });
});

it.runIf(isPacked)(
  "OCR as it is deployed recognises a page with nothing but what is packed with it",
  async () => {
    const { objects, store, engines, env } = system;
    const key = "incoming/remedies.png";
    await objects.put(key, PAGE, "image/png");
    const version = (await objects.head(key, null))?.etag ?? "";
    const object = { bucket: engines.bucket, key, version, versioned: false };
    const at = "2024-01-15T00:00:00.000Z";
    const ingestion = {
      id: "i",
      object,
      fileName: "remedies.png",
      size: PAGE.length,
      receivedAt: at,
      sender: null,
    };
    await store.ingestions.receive(ingestion, at);
    await store.ingestions.scanning("i", { contentHash: "0" }, at);
    const event = sqsEvent(sqsRecord("scans", JSON.stringify({ v: 1, type: "scan", ingestionId: "i" })));
    const settings = { GOUJI_REGION: "us-east-1", GOUJI_OCR_ENGINE: "local", GOUJI_TEXTRACT_PER_SECOND: "1" };
    const { answer, log } = await runBundle(code, event, { ...env, ...settings });
    expect(answer, log.join("\n")).toEqual({ batchItemFailures: [] });
    const standing = await store.ingestions.get("i");
    expect(standing).toMatchObject({ status: "extracted", rejection: null });
    const document = (await objects.readJson(standing?.extractionKey ?? "")) as SourceDocument;
    expect(document.format).toBe("scan");
    const texts = document.blocks.flatMap((block) =>
      (block.kind === "grid" ? block.cells : block.parts).map(({ text }) => text),
    );
    expect(texts.join("")).toMatch(/行政复议/u);
    expect(document.blocks.some(({ kind }) => kind === "grid")).toBe(true);
    expect(await objects.readJson(pictureIndexKey("i"))).toMatchObject({ pictures: [{ page: 1 }] });
  },
  120_000,
);
