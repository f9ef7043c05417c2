import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Decision } from "../../../shared/records/review.ts";
import { ambiguous, failed, number, reportOf } from "../../mails/reports.ts";
import { second } from "../../support/records.ts";
import { notice, type Stage, startStage } from "./stage.ts";

const CELL = "requests.newRequests.total";
const WRONG = failed(
  "T3-03",
  "error",
  "arithmetic",
  [CELL],
  "总计 23，应等于 21，相差 2。",
  "Total 23 should equal 21.",
);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

async function mailOf(message: ReturnType<typeof notice>) {
  const before = new Set((await stage.mails()).map(({ id }) => id));
  expect(await stage.invoke([message])).toEqual([]);
  const [mail, ...others] = (await stage.mails()).filter(({ id }) => !before.has(id));
  if (mail === undefined || others.length > 0) throw new Error("not exactly one mail");
  return mail;
}

async function decided(
  id: string,
  report: { agency: string; year: number; revision: string } | null,
  decision: Decision,
) {
  const { reviews } = stage.system.store;
  const opening = { id, reason: { kind: "verdict", verdict: "invalid" } as const, ingestionId: id };
  const { current } = await reviews.open({ ...opening, fileName: `${id}.html`, report, openedAt: second(3) });
  const prepared = await reviews.prepare(id, current.lock, decision);
  await reviews.decide(id, prepared.current.lock, decision, "corrected", report);
}

const DECISION: Decision = {
  action: "correct",
  by: "reviewer-07",
  at: second(9),
  reason: "按原件核对",
  corrections: [{ cell: CELL, value: 21, raw: "21" }],
  verdict: "valid",
};

describe("what each message becomes", () => {
  it("the result of a report: its verdict and findings, to the sender that came with the file", async () => {
    await stage.dropped("valid1", { sender: "li@water.example", fileName: "年报.html" });
    const valid = await stage.checked("valid1", reportOf({ agency: "云溪市档案馆" }));
    const mail = await mailOf(notice("valid1", { report: valid }));
    expect(mail.to).toEqual(["li@water.example"]);
    expect(mail.subject).toContain("云溪市档案馆 2023 年度");
    expect(mail.text).toContain("年报.html");
    await stage.dropped("invalid1");
    const invalid = await stage.checked("invalid1", reportOf({ year: 2022 }), [WRONG]);
    const other = await mailOf(notice("invalid1", { report: invalid }));
    expect(other.subject).toContain("数据有误");
    expect(other.to).toEqual(["office@qinghe.example"]);
    for (const part of [other.html, other.text]) expect(part).toContain("总计 23，应等于 21，相差 2。");
  });

  it("the same to the reviewers, with the address of the review", async () => {
    await stage.dropped("r1", { sender: "li@water.example" });
    const report = await stage.checked("r1", reportOf({ year: 2021 }), [WRONG]);
    const mail = await mailOf(notice("r1", { report, audience: "reviewers", reviewId: "r1.0" }));
    expect(mail.to).toEqual(["reviewers@qinghe.example"]);
    expect(mail.subject).toContain("请审核");
    expect(mail.html).toContain('href="https://gouji.qinghe.example/review#r1.0"');
  });

  it("an archive: what was in it, to its sender", async () => {
    await stage.dropped("zip1", { sender: "li@water.example", fileName: "年报.zip" });
    const listKey = "results/zip1/members.json";
    await stage.system.objects.putJson(listKey, [{ path: "甲局.docx", key: "incoming/甲局.docx" }]);
    const fields = { contentHash: "0", unpacked: { members: 1, refused: 0, listKey } };
    await stage.system.store.ingestions.unpacked("zip1", fields, second(2));
    const mail = await mailOf(notice("zip1", { kind: "unpacked" }));
    expect(mail.to).toEqual(["li@water.example"]);
    expect(mail.subject).toContain("压缩包已解包");
    for (const part of [mail.html, mail.text]) expect(part).toContain("甲局.docx");
  });

  it("a rejection: what is wrong with the file, in the words for its code", async () => {
    await stage.dropped("rejected1");
    const fields = { code: "ENCRYPTED", detail: "a password", contentHash: null } as const;
    await stage.system.store.ingestions.rejected("rejected1", fields, second(2));
    const mail = await mailOf(notice("rejected1", { kind: "rejection" }));
    expect(mail.text).toContain("文件已加密。请取消密码后重新报送。");
    expect(mail.text).not.toContain("a password");
    const reviewers = { kind: "rejection", audience: "reviewers", reviewId: "rejected1" } as const;
    expect((await mailOf(notice("rejected1", reviewers))).text).toContain("ENCRYPTED：a password");
  });

  it("a failure: an apology to the sender, the cause to the reviewers", async () => {
    await stage.dropped("failed1");
    const fields = { queue: "extractions", reason: "the engine stopped" };
    await stage.system.store.ingestions.failed("failed1", fields, second(2));
    const mail = await mailOf(notice("failed1", { kind: "failure" }));
    expect(mail.text).toContain("文件没有丢失");
    expect(mail.text).not.toContain("the engine stopped");
    const reviewers = { kind: "failure", audience: "reviewers" } as const;
    expect((await mailOf(notice("failed1", reviewers))).text).toContain("the engine stopped");
  });

  it("a failure of a message about no known file: what the review says", async () => {
    const reason = { kind: "failure", queue: "uploads", detail: "not JSON" } as const;
    const review = {
      id: "message.7",
      reason,
      ingestionId: "message.7",
      fileName: "uploads-dead",
      report: null,
    };
    await stage.system.store.reviews.open({ ...review, openedAt: second(3) });
    const message = { kind: "failure", audience: "reviewers", reviewId: "message.7" } as const;
    const mail = await mailOf(notice("message.7", message));
    expect(mail.subject).toContain("uploads-dead");
    expect(mail.text).toContain("not JSON");
  });

  it("a correction: each cell as read and as corrected, from the revision before", async () => {
    await stage.dropped("corrected1", { sender: "li@water.example" });
    const before = reportOf({ year: 2020, cells: { [CELL]: ambiguous("12", "21") } });
    const after = reportOf({ year: 2020, cells: { [CELL]: number(21) } });
    await stage.checked("corrected1", before);
    const report = await stage.checked("corrected1", after, [], 1);
    await decided("corrected1", report, DECISION);
    const message = { kind: "decision", report, reviewId: "corrected1", occasion: "1" } as const;
    const mail = await mailOf(notice("corrected1", message));
    expect(mail.text).toContain("（不能确定 uncertain：12 / 21） → 21");
    expect(mail.text).toContain("按原件核对");
    expect(mail.text).not.toContain("reviewer-07");
    expect(mail.to).toEqual(["li@water.example"]);
  });

  it("a decision on a file without a report: the decision and its reason", async () => {
    await stage.dropped("closed1");
    const decision = { ...DECISION, action: "reject", corrections: [], verdict: "rejected" } as const;
    await decided("closed1", null, decision);
    const mail = await mailOf(notice("closed1", { kind: "decision", reviewId: "closed1", occasion: "1" }));
    expect(mail.subject).toBe("【勾稽】审核已退回 Rejected · closed1.html");
  });

  it("a verdict that changed: that it did, and why", async () => {
    await stage.dropped("again1");
    const report = await stage.checked("again1", reportOf({ year: 2019 }), [WRONG]);
    const mail = await mailOf(notice("again1", { kind: "reconsidered", report, occasion: "0.abc" }));
    expect(mail.subject).toContain("结论更新：数据有误");
    expect(mail.text).toContain("2018 年度的报告");
  });
});

describe("what speaks of nothing stored", () => {
  it.each([
    [
      "a report",
      notice("missing1", { report: { agency: "某局", year: 2023, revision: `${second(0)}#missing1#0` } }),
    ],
    ["no report at all", notice("missing1")],
    ["a rejection", notice("missing1", { kind: "rejection" })],
    ["a decision", notice("missing1", { kind: "decision", reviewId: "missing1", occasion: "1" })],
  ])("%s: comes again, and no mail goes out", async (_, message) => {
    const before = (await stage.mails()).length;
    expect(await stage.invoke([message])).toEqual(["m0"]);
    expect(await stage.mails()).toHaveLength(before);
    expect(stage.logs.at(-1)).toMatchObject({ code: "MESSAGE_RETRIED" });
  });

  it("a result object of another shape is refused by the place that does not fit", async () => {
    await stage.dropped("broken1");
    const report = await stage.checked("broken1", reportOf({ year: 2018 }));
    const key = "results/broken1/0/0.json";
    await stage.system.objects.putJson(key, { report: { ...reportOf({}), title: 5 }, findings: [] });
    expect(await stage.invoke([notice("broken1", { report })])).toEqual(["m0"]);
    expect(stage.logs.at(-1)?.reason).toContain(`${key} is not a stored report: report.title`);
  });
});
