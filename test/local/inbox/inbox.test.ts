import { mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Inbox, startInbox } from "../../../infra/local/inbox/inbox.ts";
import { startTestSystem, type TestSystem } from "../../support/engines.ts";

const SOON = { timeout: 20_000, interval: 30 };

let system: TestSystem;
let s3: S3Client;
let root: string;
let count = 0;

beforeAll(async () => {
  system = await startTestSystem();
  s3 = new S3Client({ forcePathStyle: true });
});

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "gouji-inbox-"));
  count = (await keys()).length;
});

afterAll(async () => {
  s3.destroy();
  await system.stop();
});

async function keys(): Promise<string[]> {
  const { items } = await system.objects.list("incoming/inbox/");
  return items.map(({ key }) => key);
}

async function withInbox(
  body: (folder: string, onFault: ReturnType<typeof vi.fn>) => Promise<void>,
): Promise<void> {
  const folder = join(root, "inbox");
  await mkdir(folder, { recursive: true });
  const onFault = vi.fn();
  const { bucket } = system.engines;
  let inbox: Inbox | undefined;
  try {
    inbox = await startInbox({ s3, bucket, folder, doneFolder: join(root, "done"), onFault });
    await body(folder, onFault);
  } finally {
    await inbox?.stop();
    await rm(root, { recursive: true, force: true });
  }
}

const done = async (): Promise<string[]> =>
  (await readdir(join(root, "done"), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

describe("the inbox folder", () => {
  it("sends what was there before it was started", async () => {
    await mkdir(join(root, "inbox"), { recursive: true });
    await writeFile(join(root, "inbox", "先前.txt"), "before");
    await withInbox(async () => {
      await vi.waitFor(async () => expect(await done()).toEqual(["先前.txt"]), SOON);
      expect((await keys()).filter((key) => key.endsWith("/先前.txt"))).toHaveLength(1);
    });
  });

  it("sends names of every kind, once each, with their bytes, and moves them aside", async () => {
    const names = ["年度 报告 100% #1.txt", `it's "quoted" & <b>.html`, "😀+a=b?.txt", "a\nb.txt"].sort();
    await withInbox(async (folder, onFault) => {
      for (const name of names) await writeFile(join(folder, name), `content of ${name}`);
      await vi.waitFor(async () => expect(await done()).toEqual(names), SOON);
      const sent = (await keys()).slice();
      for (const name of names) {
        const key = sent.find((candidate) => candidate.endsWith(`/${name}`)) ?? "";
        const bytes = await system.objects.read(key, null, 1_000);
        expect(Buffer.from(bytes ?? []).toString()).toBe(`content of ${name}`);
      }
      expect(sent).toHaveLength(count + names.length);
      expect(onFault).not.toHaveBeenCalled();
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it("keeps subfolders in the key and on the side", async () => {
    await withInbox(async (folder) => {
      await mkdir(join(folder, "health", "2023"), { recursive: true });
      await writeFile(join(folder, "health", "2023", "r.txt"), "x");
      await vi.waitFor(async () => expect(await done()).toEqual(["r.txt"]), SOON);
      expect(await keys()).toContainEqual(
        expect.stringMatching(/^incoming\/inbox\/health\/2023\/\w+\/r\.txt$/),
      );
      expect(await readFile(join(root, "done", "health", "2023", "r.txt"), "utf8")).toBe("x");
    });
  });

  it("leaves an unfinished file alone until it has its name", async () => {
    await withInbox(async (folder) => {
      await writeFile(join(folder, "big.txt.part"), "half");
      await writeFile(join(folder, "other.txt"), "other");
      await vi.waitFor(async () => expect(await done()).toEqual(["other.txt"]), SOON);
      expect(await readdir(folder)).toEqual(["big.txt.part"]);
      await rename(join(folder, "big.txt.part"), join(folder, "big.txt"));
      await vi.waitFor(async () => expect(await done()).toEqual(["big.txt", "other.txt"]), SOON);
    });
  });

  it("takes the same name again as another drop, and loses neither", async () => {
    await withInbox(async (folder) => {
      await writeFile(join(folder, "r.txt"), "first");
      await vi.waitFor(async () => expect(await done()).toEqual(["r.txt"]), SOON);
      await writeFile(join(folder, "r.txt"), "second");
      await vi.waitFor(async () => expect(await done()).toEqual(["r (2).txt", "r.txt"]), SOON);
      expect(await keys()).toHaveLength(count + 2);
    });
  });

  it("sends a file whose name is not valid UTF-8 under its Chinese name", async () => {
    const gbk = Buffer.from([0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74]);
    await withInbox(async (folder) => {
      await writeFile(Buffer.concat([Buffer.from(`${folder}/`), gbk]), "x");
      await vi.waitFor(async () => expect(await done()).toEqual(["年报.txt"]), SOON);
      expect((await keys()).filter((key) => key.endsWith("/年报.txt"))).toHaveLength(1);
    });
  });

  it("sends of a disk image only as much as is refused for its size", async () => {
    await withInbox(async (folder) => {
      await writeFile(join(folder, "image.iso.part"), "");
      await truncate(join(folder, "image.iso.part"), 300 * 1024 * 1024);
      await rename(join(folder, "image.iso.part"), join(folder, "image.iso"));
      await vi.waitFor(async () => expect(await done()).toEqual(["image.iso"]), SOON);
      const { items } = await system.objects.list("incoming/inbox/");
      const sent = items.find(({ key }) => key.endsWith("/image.iso"));
      expect(sent?.size).toBe(58 * 1024 * 1024);
    });
  });

  it("sends large files in parts", async () => {
    await withInbox(async (folder) => {
      const bytes = Buffer.alloc(17 * 1024 * 1024, "0123456789");
      await writeFile(join(folder, "large.txt"), bytes);
      await vi.waitFor(async () => expect(await done()).toEqual(["large.txt"]), SOON);
      const key = (await keys()).find((candidate) => candidate.endsWith("/large.txt")) ?? "";
      const stored = await system.objects.read(key, null, bytes.length);
      expect(bytes.equals(stored ?? Buffer.alloc(0))).toBe(true);
    });
  });
});
