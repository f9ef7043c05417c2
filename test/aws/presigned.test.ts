import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestSystem, type TestSystem } from "../support/engines.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

const upload = (key: string, metadata: Record<string, string>) =>
  system.objects.presignPut(key, { contentType: "text/html", metadata, expiresIn: 60 });

test("who has the address and sends its headers uploads one object, with its metadata", async () => {
  const key = "incoming/教育局/2023 年报.html";
  const { url, headers } = await upload(key, { sender: "张三 <z@y.cn>", Filename: "年报.html" });
  const response = await fetch(url, { method: "PUT", headers, body: "<p>年报</p>" });
  expect(response.status).toBe(200);
  const head = await system.objects.head(key, null);
  expect(head?.metadata).toEqual({ sender: "张三 <z@y.cn>", filename: "年报.html" });
  expect(Buffer.from((await system.objects.read(key, null, 100)) ?? "").toString()).toBe("<p>年报</p>");
});

test("the address holds neither metadata nor a checksum of some other body, and signs the metadata", async () => {
  const { url } = await upload("incoming/a.html", { sender: "z@y.cn" });
  const { searchParams } = new URL(url);
  expect([...searchParams.keys()].filter((name) => /checksum|x-amz-meta/i.test(name))).toEqual([]);
  expect(searchParams.get("X-Amz-SignedHeaders")).toBe("content-type;host;x-amz-meta-sender");
  expect(searchParams.get("X-Amz-Expires")).toBe("60");
});

test("a client that leaves out a signed header is refused", async () => {
  const { url } = await upload("incoming/unsigned.html", { sender: "z@y.cn" });
  const response = await fetch(url, { method: "PUT", headers: { "content-type": "text/html" }, body: "x" });
  expect(response.status).toBe(403);
  expect(await system.objects.head("incoming/unsigned.html", null)).toBeNull();
});

test("a download has the given name, in any script, and no way to end its header", async () => {
  await system.objects.put("incoming/b.html", Buffer.from("年报"), "text/html");
  const fileName = '教育局"\r\nx: y.html';
  const url = await system.objects.presignGet("incoming/b.html", { version: null, fileName, expiresIn: 60 });
  const response = await fetch(url);
  expect(await response.text()).toBe("年报");
  const disposition = response.headers.get("content-disposition") ?? "";
  expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent(fileName)}`);
  expect(disposition).toMatch(/^attachment; filename="[^"\r\n]*"; filename\*=[!-~]+$/);
  expect(response.headers.get("x")).toBeNull();
});
