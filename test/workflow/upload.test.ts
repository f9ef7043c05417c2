import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PREFIXES } from "../../infra/topology.ts";
import type { S3Record } from "../../shared/events/s3-notification.ts";
import { INCOMING } from "../../shared/records/object-keys.ts";
import { fileNameOf } from "../../shared/workflow/file-name.ts";
import { notificationOf, uploadsOf } from "../../shared/workflow/upload.ts";

const record = (object: Partial<S3Record["s3"]["object"]>, eventName = "ObjectCreated:Put"): S3Record => ({
  eventName,
  eventTime: "2024-01-14T08:00:00.123Z",
  s3: { bucket: { name: "reports" }, object: { key: "incoming/a.html", size: 3, eTag: '"e1"', ...object } },
});
const upload = (object: Partial<S3Record["s3"]["object"]>) =>
  uploadsOf({ Records: [record(object)] }).uploads[0];

test("files are dropped where the topology says", () => {
  expect(INCOMING).toBe(PREFIXES.incoming);
});

describe("the version of an object", () => {
  test("is its id where the bucket keeps versions", () => {
    expect(upload({ versionId: "v1" })?.object).toMatchObject({ version: "v1", versioned: true });
  });

  test("is its ETag where the bucket keeps none, or has stopped to", () => {
    expect(upload({})?.object).toMatchObject({ version: "e1", versioned: false });
    expect(upload({ versionId: "null" })?.object).toMatchObject({ version: "e1", versioned: false });
  });

  test("tells one file from the next", () => {
    const ids = [{}, { eTag: "e2" }, { versionId: "v1" }, { key: "incoming/b.html" }].map(
      (one) => upload(one)?.id,
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toMatch(/^[0-9a-f]{26}$/);
  });

  test("must be known", () => {
    expect(uploadsOf({ Records: [record({ eTag: "" })] }).ignored).toMatchObject([{ reason: "no version" }]);
  });
});

test("a folder marker is none where it has bytes", () => {
  expect(upload({ key: "incoming/odd/", size: 5 })?.fileName).toBe("odd");
  expect(uploadsOf({ Records: [record({ key: "incoming/odd/", size: 0 })] }).uploads).toEqual([]);
});

test("other events than created ones are ignored, in whichever way they are written", () => {
  const created = ["ObjectCreated:Put", "ObjectCreated:CompleteMultipartUpload", "s3:ObjectCreated:Copy"];
  const others = ["ObjectRemoved:Delete", "ObjectRestore:Completed", "ObjectTagging:Put", "Nothing"];
  const taken = [...created, ...others].filter(
    (name) => uploadsOf({ Records: [record({}, name)] }).uploads.length > 0,
  );
  expect(taken).toEqual(created);
});

test("a key that is not encoded as S3 does it is taken as it stands", () => {
  expect(upload({ key: "incoming/100%.html" })?.object.key).toBe("incoming/100%.html");
});

test("an upload that is put back to work is the same work", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.boolean(), (name, versioned) => {
      const object = { bucket: "b", key: `incoming/${name}`, version: "v", versioned };
      const receivedAt = "2024-01-14T08:00:00.123Z";
      const [again] = uploadsOf(notificationOf({ object, size: 1, receivedAt })).uploads;
      expect(again).toMatchObject({ object, size: 1, receivedAt });
    }),
  );
});

describe("the name that people know a file by", () => {
  test.each([
    ["incoming/区县/2023年报.html", "2023年报.html"],
    ["incoming/a/ b .txt", "b .txt"],
    ["incoming/e\u0301.html", "\u00e9.html"],
    ["incoming/\u202Elmth.exe\u0000\n.html", "lmth.exe.html"],
    ["incoming/report/", "report"],
    ["incoming/\ud800.html", "\ufffd.html"],
    ["\u0000", "?"],
  ])("%j is %j", (key, name) => {
    expect(fileNameOf(key)).toBe(name);
  });

  test("has nothing in it that is not seen", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        const name = fileNameOf(`incoming/${key}`);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/]/u);
        expect(name).not.toBe("");
      }),
    );
  });
});
