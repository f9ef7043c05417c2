import { describe, expect, it } from "vitest";
import { DISTINCT_ROWS } from "../../shared/reading/form-rows.ts";
import { FUZZY, rowLabel, scoreLabels } from "../../shared/reading/row-label.ts";
import { recordsOfText } from "./pieces-of.ts";

/** Scores above 0 that the first record of a text gets for the rows of table 3, by the last part of the row's id. */
function scoresOf(text: string): Record<string, number> {
  const [record] = recordsOfText(text);
  if (record === undefined) throw new Error("nothing was gathered");
  const scores = scoreLabels(record, DISTINCT_ROWS.requests);
  return Object.fromEntries(
    DISTINCT_ROWS.requests.flatMap((row, index) => {
      const score = scores[index] ?? 0;
      return score > 0 ? [[row.id.slice(row.id.lastIndexOf(".") + 1), score]] : [];
    }),
  );
}

const sure = (row: string) => ({ [row]: 1 });

describe("a label to the letter is its row, beyond doubt", () => {
  it.each([
    ["一、本年新收政府信息公开申请数量", "newRequests"],
    ["(二) 部分公开", "partiallyGranted"],
    ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partiallyGranted"],
    ["属于国家秘密", "stateSecret"],
    ["9.属于国家秘密", "stateSecret"],
    ['3.危及"三安全一稳定"', "securityAndStability"],
    ["（三）不予公开\t1.属于国家秘密", "stateSecret"],
    ["三、本年度办理结果\t（三）不予公开\t1.属于国家秘密", "stateSecret"],
    ["三、本年度办理结果（一）予以公开", "granted"],
    ["（三）不予公开1.属于国家秘密", "stateSecret"],
    ["（六）其他处理", "all"],
    ["（六）其他处理\t3.其他", "other"],
    ["（七）总计", "total"],
    ["（七）合计", "total"],
    ["三、本年度办理结果（七）总计", "total"],
    ["结转下年度继续办理", "carriedForward"],
  ])("%s", (label, row) => expect(scoresOf(`${label}\t0`)).toEqual(sure(row)));

  it.each([
    ["two lines", "2.其他法律行政\n法规禁止公开\n0\n0", "otherLegalProhibition"],
    ["three lines", "5.要求行政机关\n确认或重新出具\n已获取信息\n0\n0", "confirmOrReissue"],
    ["single words", "2.没有\n现成\n信息\n需要\n另行制作\n0", "requiresCreation"],
    ["the lines of a cell", "3.补正后\n申请内容\n仍不明确\t0", "stillUnclear"],
  ])("broken over %s", (_, text, row) => expect(scoresOf(text)).toEqual(sure(row)));
});

describe("short labels stand in every table: their ordinal tells", () => {
  it("其他 and 总计 with their own ordinal are rows, with another's are not", () => {
    expect(scoresOf("3.其他\t0")).toEqual(sure("other"));
    expect(scoresOf("5.其他\t0")).toEqual({});
    expect(scoresOf("（六）总计\t0")).toEqual({});
  });

  it("without one they are likely, where hardly anything else is printed", () => {
    expect(scoresOf("总计\t0").total).toBeLessThan(1);
    expect(scoresOf("总计\t0").total).toBeGreaterThanOrEqual(FUZZY);
    expect(scoresOf("某\t某\t某\t总计\t0")).toEqual({});
  });
});

describe("a label that is only similar scores below FUZZY, or is cut off and scores above", () => {
  it.each([
    ["属于国家机密", "stateSecret"],
    ["保护第三方合法利益", "thirdPartyRights"],
    ["上年结传政府信息公开申请数量", "carriedOver"],
    ["没有现成信息须要另行制做", "requiresCreation"],
    ["无正当理由逾期不补正", "correctionOverdue"],
  ])("%s is most like its row", (label, row) => {
    const scores = scoresOf(`${label}\t0`);
    const best = Math.max(...Object.values(scores));
    expect(scores[row]).toBe(best);
    expect(best).toBeLessThan(FUZZY);
  });

  it.each([
    ["申请人无正当理由逾期不补正", "correctionOverdue"],
    ["要求行政机关确认", "confirmOrReissue"],
  ])("%s begins as only its row begins", (label, row) => {
    expect(scoresOf(`${label}\t0`)[row]).toBeGreaterThanOrEqual(FUZZY);
    expect(scoresOf(`${label}\t0`)[row]).toBeLessThan(1);
  });

  it.each(["规章", "行政许可", "其他对外管理服务事项", "重复", "申请人情况", "法人或其他组织", "附：说明"])(
    "%s is like no row of table 3",
    (label) => expect(scoresOf(`${label}\t0`)).toEqual({}),
  );

  it("does not count where a row is printed to the letter, or where nothing is printed beside it", () => {
    expect(scoresOf("属于三类内部事务信息\t0")).toEqual(sure("internalAffairs"));
    expect(scoresOf("属于国家机密")).toEqual({});
    expect(scoresOf("属于国家秘密")).toEqual(sure("stateSecret"));
  });
});

describe("a row made ready to be compared", () => {
  it("knows its letters with and without brackets and by its aliases, and its first ordinal", () => {
    expect(rowLabel({ id: "x", label: "（二）甲（乙丙）", aliases: ["2.丁"] }, 7)).toEqual({
      id: "x",
      bodies: ["甲乙丙", "甲", "丁"],
      ordinal: { style: "bracket", number: 2 },
      width: 7,
    });
  });
});
