import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FileRecord, MailRecord, ReviewDetail, ReviewRecord } from "./records.ts";
import { RunningSystem, temporaryFolder } from "./running-system.ts";

const SOON = { timeout: 60_000, interval: 200 };
const LONG = { timeout: 300_000, interval: 200 };
/** Scans come later than the others, and the console does not wait for them. */
const SCAN = "文沅区司法局2023年年度报告（扫描件）.pdf";
/** Nobody can read the one figure under the ink; the sums say what it must have been. */
const BLOTTED = "新桥县交通运输局2023年报告（有墨渍扫描件）.pdf";
const UNDER_THE_INK = { cell: "requests.outcomes.granted.naturalPerson", value: 7 };
const SCANS = [SCAN, BLOTTED];
const EXPECTED: Readonly<Record<string, string>> = {
  "云栖县水务局2022年政府信息公开工作年度报告.txt": "valid",
  "云栖县水务局2023年政府信息公开工作年度报告.pdf": "valid",
  "青岚市园林管理局2020年政府信息公开工作年度报告.docx": "valid",
  "青岚市交通运输局2021年政府信息公开工作年度报告.html": "invalid",
  "望溪区档案馆2019年政府信息公开工作年度报告.txt": "needsReview",
  [SCAN]: "valid",
  [BLOTTED]: "needsReview",
  "关于组织春季义务植树活动的通知.txt": "rejected",
};
const UNWELL = Object.values(EXPECTED).filter((verdict) => verdict !== "valid").length;

const folder = temporaryFolder();
let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start(folder.path, []);
  await vi.waitFor(() => expect(system.stdout).toContain("Ctrl+C"), SOON);
  await vi.waitFor(
    () => expect(system.stdout.match(/扫描件.*识别 OCR → 核验/gu)).toHaveLength(SCANS.length),
    LONG,
  );
}, 400_000);

afterAll(async () => {
  await system.stop();
  folder.remove();
});

describe("a new system shows itself with sample reports", () => {
  it("each with the verdict that it was made for", async () => {
    await vi.waitFor(async () => {
      const files = await system.all<FileRecord>("/v1/ingestions?");
      expect(Object.fromEntries(files.map(({ fileName, status }) => [fileName, status]))).toEqual(EXPECTED);
    }, SOON);
  });

  it("with a line for each report as it came through, a table of verdicts, and where to go on", () => {
    const live = system.stdout.split("\n").filter((line) => line.includes("→"));
    // A scan has two: that it is being recognised, and what came of it.
    expect(live).toHaveLength(Object.keys(EXPECTED).length + SCANS.length);
    expect(live.filter((line) => line.includes("入库 stored"))).toHaveLength(4);
    expect(live.filter((line) => line.includes("待审 review"))).toHaveLength(UNWELL);
    expect(system.stdout).toMatch(/结论 Verdict +机关与年度 Report/);
    for (const name of Object.keys(EXPECTED)) expect(system.stdout).toContain(name);
    for (const path of ["/docs", "/mail", "/v1/reports"])
      expect(system.stdout).toContain(system.address + path);
    expect(system.stdout).toContain(system.inbox);
    expect(system.stdout).not.toContain("\u001b");
    expect(system.stderr).toBe("");
  });

  it("with a mail to the sender for each, and one to the reviewers for each that is not valid", async () => {
    const mailsTo = (mails: readonly MailRecord[], address: string) =>
      mails.filter(({ to }) => to.includes(address)).length;
    // The table of verdicts does not wait for the reviewers' mails.
    const mails = await vi.waitFor(
      async () => {
        const sent = await system.json<MailRecord[]>("/local/mails");
        expect(mailsTo(sent, "clerk@localhost")).toBe(Object.keys(EXPECTED).length);
        expect(mailsTo(sent, "reviewers@localhost")).toBe(UNWELL);
        return sent;
      },
      { timeout: 20_000, interval: 200 },
    );
    for (const { subject, text, html } of mails) expect([subject, text, html]).not.toContain("");
    expect(mails.map(({ at }) => at)).toEqual(
      mails
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it("with an open review for each that is not valid", async () => {
    const reviews = await system.all<ReviewRecord>("/v1/reviews?status=open&");
    expect(reviews.map(({ fileName }) => fileName).sort()).toEqual(
      Object.keys(EXPECTED)
        .filter((name) => EXPECTED[name] !== "valid")
        .sort(),
    );
  });

  it("names in the mail the sum that is wrong", async () => {
    const mails = await system.json<MailRecord[]>("/local/mails");
    const mail = mails.find(
      ({ subject, to }) => subject.includes("青岚市交通运输局") && to.includes("clerk@localhost"),
    );
    expect(mail?.text).toContain("15");
    expect(mail?.text).toContain("16");
  });
});

describe("a scan with one figure that nobody can read", () => {
  const { cell, value } = UNDER_THE_INK;
  const reviewed = async (): Promise<ReviewDetail> => {
    const reviews = await system.all<ReviewRecord>("/v1/reviews?");
    const review = reviews.find(({ fileName }) => fileName === BLOTTED);
    return system.json(`/v1/reviews/${review?.id}`);
  };

  it("shows the reviewer its picture and what the sums force, and asserts nothing", async () => {
    const { doubtful, proposals } = await reviewed();
    expect(doubtful).toMatchObject([{ cell, kind: "ambiguous", value: null }]);
    expect(proposals).toMatchObject([
      { kind: "forced", unique: true, cells: [{ cell, from: null, to: value }] },
    ]);
    expect(proposals[0]?.proof.map(({ rule }) => rule)).toEqual(["T3-02", "T3-03"]);
    // Pictures of pages are made after the verdict.
    const png = await vi.waitFor(async () => {
      const picture = await fetch(`${system.address}${doubtful[0]?.links.picture}`);
      expect(picture.headers.get("content-type")).toBe("image/png");
      return Buffer.from(await picture.arrayBuffer());
    }, SOON);
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
  });

  it("is valid once the reviewer has put it right", async () => {
    const { id, etag } = await reviewed();
    const answer = await fetch(`${system.address}/v1/reviews/${id}/decision`, {
      method: "POST",
      headers: { "content-type": "application/json", "if-match": etag },
      body: JSON.stringify({ action: "correct", reason: "对照台账", by: "审核人", cells: [UNDER_THE_INK] }),
    });
    expect(await answer.json()).toMatchObject({ status: "corrected", decisions: [{ verdict: "valid" }] });
    const agency = encodeURIComponent("新桥县交通运输局");
    expect(await system.json(`/v1/reports/${agency}/2023`)).toMatchObject({
      verdict: "valid",
      cells: { [cell]: { kind: "number", value, confidence: 1 } },
    });
  });
});

describe("the system that was started", () => {
  it.each(["/", "/mail", "/docs", "/v1/openapi.json", "/v1/health", "/local/ready"])(
    "answers at %s",
    async (path) => {
      expect((await fetch(`${system.address}${path}`)).status).toBe(200);
    },
  );

  it("shows the samples once: a second start of the same folder drops nothing", async () => {
    expect(await system.stop()).toBe(0);
    system = await RunningSystem.start(folder.path, []);
    await vi.waitFor(() => expect(system.stdout).toContain("Ctrl+C"), SOON);
    expect(system.stdout).not.toContain("→");
    expect(await system.all<FileRecord>("/v1/ingestions?")).toHaveLength(Object.keys(EXPECTED).length);
  });
});
