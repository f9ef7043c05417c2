import { ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createObjects } from "../../shared/aws/object-store.ts";
import { ObjectTooLarge } from "../../shared/aws/object-too-large.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

const LIMIT = 1000;
const bytes = (value: string): Uint8Array => Buffer.from(value);
const put = (key: string, value: string) => system.objects.put(key, bytes(value), "text/plain");

async function read(key: string, version: { version: string; versioned: boolean } | null = null) {
  const found = await system.objects.read(key, version, LIMIT);
  return found === null ? null : Buffer.from(found).toString();
}

async function versionOf(key: string) {
  const head = await system.objects.head(key, null);
  return { version: head?.etag ?? "", versioned: false };
}

test("reads exactly the version that is asked for, and nothing once it was replaced", async () => {
  await put("results/a.txt", "first");
  const version = await versionOf("results/a.txt");
  expect(await read("results/a.txt", version)).toBe("first");
  await put("results/a.txt", "second");
  expect(await read("results/a.txt", version)).toBeNull();
  expect(await system.objects.head("results/a.txt", version)).toBeNull();
  expect(await read("results/a.txt", await versionOf("results/a.txt"))).toBe("second");
});

test("absent objects are null; a bucket that is not there, or an engine that is gone, is an error", async () => {
  expect(await read("results/none")).toBeNull();
  expect(await system.objects.head("results/none", null)).toBeNull();
  expect(await system.objects.readJson("results/none")).toBeNull();
  await expect(createObjects("elsewhere").read("a", null, LIMIT)).rejects.toThrow("bucket");
});

test("stops past the limit", async () => {
  await put("results/large.txt", "x".repeat(2000));
  const tooLarge = system.objects.read("results/large.txt", null, 1999);
  await expect(tooLarge).rejects.toBeInstanceOf(ObjectTooLarge);
  expect(await system.objects.read("results/large.txt", null, 2000)).toHaveLength(2000);
});

test("keys, metadata and JSON in any script come back as they were", async () => {
  const key = "incoming/某市 教育局+100%#?&/2023年报.html";
  const metadata = { Sender: "张三 <z@y.cn>", note: "a=b; c" };
  await system.objects.put(key, bytes("x"), "text/html", metadata);
  const head = await system.objects.head(key, null);
  expect(head?.metadata).toEqual({ sender: metadata.Sender, note: metadata.note });
  expect(head?.size).toBe(1);
  expect(Math.abs(Date.parse(head?.lastModified ?? "") - Date.now())).toBeLessThan(60_000);
  await system.objects.putJson("results/甲.json", { 甲: [1, null] });
  expect(await system.objects.readJson("results/甲.json")).toEqual({ 甲: [1, null] });
});

test("an empty object is an object", async () => {
  await put("results/empty", "");
  expect(await read("results/empty")).toBe("");
  expect((await system.objects.head("results/empty", null))?.size).toBe(0);
});

test("lists every key of a prefix once, from page to page", async () => {
  const keys = ["乙", "A", "甲", "b", "丙", "一", "Z", "é", "阿", "a"].map((name) => `listed/${name}.txt`);
  await Promise.all(keys.map((key) => put(key, "")));
  const all = await system.objects.list("listed/");
  expect(all.next).toBeNull();
  expect(new Set(all.items.map(({ key }) => key))).toEqual(new Set(keys));
  expect(all.items[0]).toMatchObject({ size: 0, etag: expect.stringMatching(/^[0-9a-f]{32}$/) });

  const page = new ListObjectsV2Command({ Bucket: system.engines.bucket, Prefix: "listed/", MaxKeys: 4 });
  const first = await new S3Client({}).send(page);
  const rest = await system.objects.list("listed/", first.NextContinuationToken);
  expect([...(first.Contents ?? []).map(({ Key }) => Key), ...rest.items.map(({ key }) => key)]).toEqual(
    all.items.map(({ key }) => key),
  );
  expect((await system.objects.list("nothing/")).items).toEqual([]);
});

test("what is put where nothing is, is put once", async () => {
  const { objects } = system;
  const once = () =>
    objects.putIfAbsent("results/once.txt", bytes("first"), "text/plain", { sender: "张三" });
  expect([await once(), await once()]).toEqual([true, false]);
  expect(await objects.putIfAbsent("results/once.txt", bytes("second"), "text/plain")).toBe(false);
  expect(await read("results/once.txt")).toBe("first");
  expect((await objects.head("results/once.txt", null))?.metadata).toEqual({ sender: "张三" });
});
