import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FileRecord, MailRecord, ReviewRecord } from "./records.ts";
import { RunningSystem, temporaryFolder } from "./running-system.ts";

const SOON = { timeout: 60_000, interval: 200 };
/** What the scan is found to be; it comes later than the others, and the console does not wait for it. */
const SCANNED = "needsReview";
const EXPECTED: Readonly<Record<string, string>> = {
  "云栖县水务局2022年政府信息公开工作年度报告.txt": "valid",
  "云栖县水务局2023年政府信息公开工作年度报告.pdf": "valid",
  "青岚市园林管理局2020年政府信息公开工作年度报告.docx": "valid",
  "青岚市交通运输局2021年政府信息公开工作年度报告.html": "invalid",
  "望溪区档案馆2019年政府信息公开工作年度报告.txt": "needsReview",
  "柳泉县生态环境局2022年年度报告（扫描件）.pdf": SCANNED,
  "关于组织春季义务植树活动的通知.txt": "rejected",
};
const UNWELL = Object.values(EXPECTED).filter((verdict) => verdict !== "valid").length;

const folder = temporaryFolder();
let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start(folder.path, []);
  await vi.waitFor(() => expect(system.stdout).toContain("Ctrl+C"), SOON);
  await vi.waitFor(() => expect(system.stdout).toMatch(/扫描件.*识别 OCR → 核验/u), {
    ...SOON,
    timeout: 150_000,
  });
}, 240_000);

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
    // The scan has two: that it is being recognised, and what came of it.
    expect(live).toHaveLength(Object.keys(EXPECTED).length + 1);
    expect(live.filter((line) => line.includes("入库 stored"))).toHaveLength(3);
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
      ({ subject, to }) => subject.includes("交通运输局") && to.includes("clerk@localhost"),
    );
    expect(mail?.text).toContain("15");
    expect(mail?.text).toContain("16");
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
