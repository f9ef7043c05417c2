import { describe, expect, test } from "vitest";
import { hasNoResult, type IngestionStatus, isOpen } from "../../shared/records/ingestion.ts";
import { ingestionId } from "../../shared/records/ingestion-id.ts";

const STATUSES: readonly IngestionStatus[] = [
  "received",
  "scanning",
  "extracted",
  "valid",
  "invalid",
  "needsReview",
  "rejected",
  "duplicate",
  "failed",
];

test("a file is open until it has a result", () => {
  expect(STATUSES.filter(isOpen)).toEqual(["received", "scanning", "extracted"]);
});

test("bytes may be claimed anew where their file failed, or vanished unread; a rejection is a result", () => {
  const vanished = { code: "VANISHED", detail: "" } as const;
  const corrupt = { code: "CORRUPT", detail: "" } as const;
  expect(STATUSES.filter((status) => hasNoResult({ status, rejection: null }))).toEqual(["failed"]);
  expect(hasNoResult({ status: "rejected", rejection: vanished })).toBe(true);
  expect(hasNoResult({ status: "rejected", rejection: corrupt })).toBe(false);
});

describe("the identity of work", () => {
  const object = { bucket: "b", key: "incoming/年报.html", version: "v" };

  test("is 26 hexadecimal digits, the same whoever works them out", () => {
    expect(ingestionId(object)).toBe("ee5105200c7f51ccddcb86a520");
  });

  test("differs by bucket, key and version", () => {
    const others = [{ bucket: "c" }, { key: "incoming/b" }, { version: "w" }].map((part) =>
      ingestionId({ ...object, ...part }),
    );
    expect(new Set([ingestionId(object), ...others]).size).toBe(4);
  });
});
