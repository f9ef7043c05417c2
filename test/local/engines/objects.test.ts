import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestSystem, type TestSystem } from "../../support/engines.ts";

let system: TestSystem;
let client: S3Client;
beforeAll(async () => {
  system = await startTestSystem();
  client = new S3Client({ maxAttempts: 1 });
});
afterAll(() => system.stop());

const at = (key: string) => ({ Bucket: system.engines.bucket, Key: key });
const put = (key: string, body: string | Uint8Array, options = {}) =>
  client.send(new PutObjectCommand({ ...at(key), Body: Buffer.from(body), ...options }));
const read = async (key: string) => {
  const { Body } = await client.send(new GetObjectCommand(at(key)));
  return Body?.transformToString();
};
const failure = (status: number) => ({ $metadata: expect.objectContaining({ httpStatusCode: status }) });

test("pages of keys in any script leave nothing out, with any page size", async () => {
  const names = [
    "乙",
    "A",
    "甲",
    "b",
    "丙",
    "一",
    "Z",
    "é",
    "阿",
    "a",
    "_",
    "𠮷",
    "~",
    "教育局/甲",
    "教育局/乙",
  ];
  await Promise.all(names.map((name) => put(`pages/${name}`, "")));
  for (const MaxKeys of [1, 2, 7]) {
    const listed: (string | undefined)[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({
          Bucket: system.engines.bucket,
          Prefix: "pages/",
          MaxKeys,
          ContinuationToken,
        }),
      );
      listed.push(...(page.Contents ?? []).map(({ Key }) => Key));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    expect(listed.sort()).toEqual(names.map((name) => `pages/${name}`).sort());
  }
});

test("folders are listed whole, on one page", async () => {
  await Promise.all(["a/1", "a/2", "b/1", "c"].map((name) => put(`folders/${name}`, "")));
  const { CommonPrefixes, Contents, IsTruncated } = await client.send(
    new ListObjectsV2Command({
      Bucket: system.engines.bucket,
      Prefix: "folders/",
      Delimiter: "/",
      MaxKeys: 1,
    }),
  );
  expect(CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(["folders/a/", "folders/b/"]);
  expect(Contents?.map(({ Key }) => Key)).toEqual(["folders/c"]);
  expect(IsTruncated).toBe(false);
});

test("what the engine would do wrongly is refused, and harms nothing", async () => {
  await put("kept", "content");
  const tagging = { Tagging: { TagSet: [{ Key: "a", Value: "b" }] } };
  await expect(client.send(new PutObjectTaggingCommand({ ...at("kept"), ...tagging }))).rejects.toMatchObject(
    failure(501),
  );
  await expect(client.send(new GetObjectTaggingCommand(at("kept")))).rejects.toMatchObject(failure(501));
  const version = new GetObjectCommand({ ...at("kept"), VersionId: "v1" });
  await expect(client.send(version)).rejects.toMatchObject(failure(501));
  await expect(put("kept", "x", { Tagging: "a=b" })).rejects.toMatchObject(failure(501));
  expect(await read("kept")).toBe("content");
});

test("conditional writes hold", async () => {
  const { ETag } = await put("conditional/a", "1", { IfNoneMatch: "*" });
  await expect(put("conditional/a", "2", { IfNoneMatch: "*" })).rejects.toMatchObject(failure(412));
  await expect(put("conditional/a", "2", { IfMatch: '"other"' })).rejects.toMatchObject(failure(412));
  await expect(put("conditional/b", "2", { IfMatch: ETag })).rejects.toMatchObject(failure(412));
  expect(await read("conditional/a")).toBe("1");
  await put("conditional/a", "3", { IfMatch: ETag });
  expect(await read("conditional/a")).toBe("3");
  const races = await Promise.allSettled(
    [1, 2, 3, 4].map((n) => put("conditional/race", String(n), { IfNoneMatch: "*" })),
  );
  expect(races.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a scanned report of more than eleven MiB fits into one request", async () => {
  const body = Buffer.alloc(12 * 1024 * 1024, 7);
  await put("large.pdf", body);
  const { ContentLength } = await client.send(new GetObjectCommand(at("large.pdf")));
  expect(ContentLength).toBe(body.length);
});

test("the type that a client gives its body does not matter", async () => {
  for (const ContentType of ["application/x-www-form-urlencoded", "application/json", "text/plain", "a/b"])
    await put(`types/${ContentType}`, "甲=乙&", { ContentType });
  expect(await read("types/application/x-www-form-urlencoded")).toBe("甲=乙&");
  expect(await read("types/application/json")).toBe("甲=乙&");
});

test("keys of every shape are keys, and stay inside the bucket", async () => {
  const keys = [
    "../../outside",
    "a//b",
    "a/./b",
    "长".repeat(300),
    "a%2Fb",
    "100% + 1?.html",
    "a#b&c=d",
    " a ",
  ];
  for (const key of keys) await put(`shapes/${key}`, key);
  for (const key of keys) expect(await read(`shapes/${key}`)).toBe(key);
});

test("an object in parts, and a copy, are objects", async () => {
  const parts = [Buffer.alloc(5 * 1024 * 1024, "a"), Buffer.from("尾")];
  const { UploadId } = await client.send(new CreateMultipartUploadCommand(at("parts/甲")));
  const Parts = await Promise.all(
    parts.map(async (Body, n) => {
      const part = { ...at("parts/甲"), UploadId, PartNumber: n + 1 };
      const { ETag } = await client.send(new UploadPartCommand({ ...part, Body }));
      return { ETag, PartNumber: n + 1 };
    }),
  );
  await expect(read("parts/甲")).rejects.toMatchObject({ name: "NoSuchKey" });
  const complete = { ...at("parts/甲"), UploadId, MultipartUpload: { Parts } };
  await client.send(new CompleteMultipartUploadCommand(complete));
  expect(await read("parts/甲")).toBe(Buffer.concat(parts).toString());
  const source = `${system.engines.bucket}/${encodeURIComponent("parts/甲")}`;
  await client.send(new CopyObjectCommand({ ...at("parts/乙"), CopySource: source }));
  expect((await read("parts/乙"))?.endsWith("尾")).toBe(true);
});
