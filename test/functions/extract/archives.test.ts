import { describe, expect, test } from "vitest";
import { openArchive } from "../../../shared/readers/archive/archive.ts";
import type { Ingestion } from "../../../shared/records/ingestion.ts";
import { writtenZip } from "../../readers/archive/written-zip.ts";
import { utf8 } from "../../readers/bytes.ts";
import { zipOf } from "../../readers/door/zips.ts";
import { dropAndTell } from "../../support/workflow/drop.ts";
import { file } from "../../support/workflow/fake-core.ts";
import { createWorld, type World } from "../../support/workflow/world.ts";

const reportOf = (agency: string, year = 2023): string => file({ reports: [{ agency, year }] });
const ARCHIVE = zipOf({
  "甲局.docx": reportOf("甲局"),
  "下属/乙局.docx": reportOf("乙局"),
  "下属/说明.txt": file({ reject: "NOT_A_REPORT" }),
  "__MACOSX/._甲局.docx": "x",
});

const all = async (world: World): Promise<readonly Ingestion[]> =>
  (await world.store.ingestions.list({ limit: 100 })).items;

/** What came of an archive: every file by its name, with where it ended, and who was told what. */
async function outcome(world: World) {
  const files = (await all(world)).map(({ fileName, status }) => `${fileName} ${status}`).sort();
  const byId = new Map((await all(world)).map(({ id, fileName }) => [id, fileName]));
  const mails = [...world.mails.values()]
    .map(({ ingestionId, kind, audience }) => `${byId.get(ingestionId)} ${kind} ${audience}`)
    .sort();
  return { files, mails };
}

const EXPECTED = {
  files: ["reports.zip unpacked", "乙局.docx valid", "甲局.docx valid", "说明.txt rejected"],
  mails: [
    "reports.zip unpacked sender",
    "乙局.docx validation sender",
    "甲局.docx validation sender",
    "说明.txt rejection reviewers",
    "说明.txt rejection sender",
  ],
};

describe("an archive of reports", () => {
  test("is unpacked: each member is a file with its own verdict and mail, and the archive is closed", async () => {
    const world = createWorld();
    const id = dropAndTell(world, {
      key: "health/reports.zip",
      content: ARCHIVE,
      sender: "li@water.example",
    });
    await world.drain();
    expect(await outcome(world)).toEqual(EXPECTED);
    const archive = await world.store.ingestions.get(id);
    expect(archive).toMatchObject({ unpacked: { members: 3, refused: 0 }, followUps: [] });
    const list = await world.objects.readJson(archive?.unpacked?.listKey ?? "");
    expect(list).toMatchObject([
      { path: "甲局.docx" },
      { path: "下属/乙局.docx" },
      { path: "下属/说明.txt" },
    ]);
    for (const { object, sender } of await all(world)) {
      expect(sender).toBe("li@water.example");
      expect(object.key.startsWith("incoming/health/reports.zip")).toBe(true);
    }
  });

  test("told of again, or closed before, adds nothing", async () => {
    const world = createWorld();
    dropAndTell(world, { key: "reports.zip", content: ARCHIVE, at: 1 });
    dropAndTell(world, { key: "reports.zip", content: ARCHIVE, at: 1 });
    await world.drain();
    expect(await outcome(world)).toEqual(EXPECTED);
  });

  test("sent again under another name: every member is a recorded duplicate", async () => {
    const world = createWorld();
    dropAndTell(world, { key: "reports.zip", content: ARCHIVE, at: 1 });
    await world.drain();
    dropAndTell(world, { key: "again.zip", content: ARCHIVE, at: 2 });
    await world.drain();
    const { files } = await outcome(world);
    expect(files.filter((one) => one.endsWith("duplicate"))).toHaveLength(3);
    expect(files).toContain("again.zip unpacked");
  });

  test("within an archive is not unpacked but refused, and its sender is told", async () => {
    const world = createWorld();
    dropAndTell(world, {
      key: "outer.zip",
      content: zipOf({ "inner.zip": ARCHIVE, "a.docx": reportOf("甲局") }),
    });
    await world.drain();
    expect((await outcome(world)).files).toEqual([
      "a.docx valid",
      "inner.zip rejected",
      "outer.zip unpacked",
    ]);
  });

  test("with members that cannot be taken out says which", async () => {
    const content = writtenZip([
      { name: utf8("secret.docx"), content: utf8("x"), flags: 1 },
      { name: utf8("a.docx"), content: utf8(reportOf("甲局")) },
    ]);
    const world = createWorld();
    const id = dropAndTell(world, { key: "some.zip", content });
    await world.drain();
    const archive = await world.store.ingestions.get(id);
    expect(archive?.unpacked).toMatchObject({ members: 1, refused: 1 });
    expect(await world.objects.readJson(archive?.unpacked?.listKey ?? "")).toMatchObject([
      { path: "secret.docx", rejection: { code: "ENCRYPTED" } },
      { path: "a.docx", key: expect.stringContaining("a.docx") },
    ]);
  });

  test.each([
    ["ENCRYPTED", writtenZip([{ name: utf8("a.docx"), content: utf8("x"), flags: 1 }])],
    ["EMPTY", zipOf({ "Thumbs.db": "x" })],
    ["CORRUPT", ARCHIVE.subarray(0, ARCHIVE.length - 30)],
    ["UNSUPPORTED", writtenZip([{ name: utf8("a"), content: utf8("x"), method: 99 }])],
  ])("with nothing readable in it is rejected: %s; sender and reviewers are told", async (code, content) => {
    const world = createWorld();
    const id = dropAndTell(world, { key: "a.zip", content });
    await world.drain();
    expect((await world.store.ingestions.get(id))?.rejection?.code).toBe(code);
    expect(world.mails.size).toBe(2);
  });
});

test("the same comes of it when the worker dies, or a call fails, anywhere", async () => {
  const undisturbed = createWorld();
  dropAndTell(undisturbed, { key: "reports.zip", content: ARCHIVE, at: 1 });
  await undisturbed.drain();
  const calls = undisturbed.faults.calls();
  expect(calls).toBeGreaterThan(30);
  for (let at = 1; at <= calls; at += 1)
    for (const effect of ["before", "after"] as const) {
      const world = createWorld({ fault: { at, effect, isDeath: at % 2 === 0 } });
      dropAndTell(world, { key: "reports.zip", content: ARCHIVE, at: 1 });
      await world.drain();
      await world.audit();
      await world.drain();
      expect(await outcome(world), `call ${at} ${effect}`).toEqual(EXPECTED);
    }
});

test("the test's archive holds what it says", () => {
  expect(openArchive(ARCHIVE)?.members).toHaveLength(3);
});
