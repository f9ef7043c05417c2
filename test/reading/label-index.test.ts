import { describe, expect, it } from "vitest";
import { EDITIONS } from "../../shared/form/edition.ts";
import { disclosureRows } from "../../shared/form/proactive-disclosure.ts";
import { requestRows } from "../../shared/form/requests.ts";
import {
  APPLICANT_BODIES,
  continuesLabel,
  ownsRow,
  REMEDY_BODIES,
} from "../../shared/reading/label-index.ts";
import { normalizeLabel } from "../../shared/reading/normalize.ts";

const bodies = EDITIONS.flatMap((edition) => [...disclosureRows(edition), ...requestRows(edition)]).map(
  (row) => normalizeLabel(row.label).body,
);

describe("labels that own a row", () => {
  it("are those of the form, but for the words that head columns and groups too", () => {
    expect([...new Set(bodies.filter((body) => !ownsRow(body)))]).toEqual(["其他处理", "总计", "其他"]);
  });

  it.each(["自然人", "不予公开", "本年制发件数", "合计", "结果维持", ""])("%j is none", (body) =>
    expect(ownsRow(body)).toBe(false),
  );
});

describe("a label that goes on on the next line", () => {
  it("is told at every place where a label may be cut", () => {
    for (const body of bodies)
      for (let cut = 1; cut < body.length; cut += 1)
        expect(continuesLabel(body.slice(0, cut), body.slice(cut, cut + 2))).toBe(true);
  });

  it.each([
    ["重复申请", "要求提供公开出版物"],
    ["行政许可", "行政处罚"],
    ["规章", "规范性文件"],
    ["三类内部", "事务信息"],
  ])("%s does not go on with %s", (body, next) => expect(continuesLabel(body, next)).toBe(false));
});

describe("headers", () => {
  it("of table 4 are told from the words that every table has", () => {
    expect(REMEDY_BODIES.has("尚未审结")).toBe(true);
    expect(REMEDY_BODIES.has("总计")).toBe(false);
  });

  it("of table 3 are the applicants", () => {
    expect([...APPLICANT_BODIES].sort()).toEqual(
      [
        "申请人情况",
        "法人或其他组织",
        "自然人",
        "商业企业",
        "科研机构",
        "社会公益组织",
        "法律服务机构",
        "其他",
        "总计",
      ].sort(),
    );
  });
});
