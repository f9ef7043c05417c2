import { describe, expect, it } from "vitest";
import { recordsOfPage, recordsOfText, shown, shownRecords, tabbed } from "./pieces-of.ts";

describe("loose lines", () => {
  it("make a record of labels and the values after them", () => {
    expect(shownRecords("规章\n1\n2\n3\n行政许可\n4")).toEqual(["规章: 1 2 3", "行政许可: 4"]);
  });

  it("join a label that is broken over lines, and begin anew at a label that is whole", () => {
    expect(shownRecords("其他法律行政\n法规禁止公开\n0")).toEqual(["其他法律行政+法规禁止公开: 0"]);
    expect(shownRecords("（七）总计\n四、结转下年度继续办理\n0")).toEqual(["总计+结转下年度继续办理: 0"]);
    expect(shownRecords("重复申请\n要求提供公开出版物\n0")).toEqual(["重复申请:", "要求提供公开出版物: 0"]);
  });

  it("are cut by prose, by nothing else between them", () => {
    expect(shownRecords("规章\n以下为数据。\n1")).toEqual(["规章:", ": 1"]);
    expect(shownRecords("规章\n\n- 3 -\n第 3 页\n\n1")).toEqual(["规章: 1"]);
  });

  it("are loose", () => expect(recordsOfText("规章\n1").map((record) => record.binding)).toEqual(["loose"]));
});

describe("rows of columns", () => {
  it("are a record each, blanks kept", () => {
    expect(shownRecords("规章\t1\t\t3\n行政许可\t")).toEqual(["规章: 1 · 3", "行政许可: ·"]);
  });

  it("of headers and captions gather before the row that they stand above", () => {
    expect(shownRecords("第二十条第（一）项\n信息内容\t本年制发件数\n规章\t1")).toEqual([
      "第二十条第项+信息内容+本年制发件数+规章: 1",
    ]);
  });

  it("have no values from the blanks of a header or of a part of a label", () => {
    expect(shownRecords("其他\t\t\t\n总计\t\t\n规章\t1")).toEqual(["其他+总计+规章: 1"]);
    expect(shownRecords("2.其他法律行政\t\t\n法规禁止公开\t0\t1")).toEqual([
      "其他法律行政+法规禁止公开: 0 1",
    ]);
  });

  it("cut by a page break have the rest of their label in a row of blanks below, where both make a whole label", () => {
    expect(shownRecords("3、补\t25\t4\n正后申请内容仍不明确\t\t\n重复申请\t1\t2")).toEqual([
      "补正后申请内容仍不明确: 25 4",
      "重复申请: 1 2",
    ]);
    expect(shownRecords("3、补\t25\t4\n正后申请内容\t\t\n重复申请\t1\t2")).toEqual([
      "补: 25 4",
      "正后申请内容+重复申请: 1 2",
    ]);
    expect(shownRecords("规章\t25\t4\n行政许可\t\t")).toEqual(["规章: 25 4", "行政许可: · ·"]);
  });

  it("have blanks as values where a row's whole label stands before them", () => {
    expect(shownRecords("规章\t\t\t\n（七）总计\t\t")).toEqual(["规章: · · ·", "总计: · ·"]);
  });

  it("leave out what stands before their label: a number of the line, a merged cell", () => {
    expect(shownRecords("5\t规章\t1\t2")).toEqual(["规章: 1 2"]);
    expect(shownRecords("\t2.重复申请\t\t1")).toEqual(["重复申请: · 1"]);
    expect(shownRecords("5\t规章\t\t")).toEqual(["规章:"]);
  });

  it("of values alone follow the label above them, once", () => {
    expect(shownRecords("行政许可\n1\t2\t3\n4\t5\t6")).toEqual(["行政许可: 1 2 3", ": 4 5 6"]);
  });

  it("of blanks alone are nothing", () => {
    expect(shownRecords("规章\t1\n\t\t\n行政许可\t2")).toEqual(["规章: 1", "行政许可: 2"]);
  });

  it("take the group's label only for the first of its rows", () => {
    const html = `<table><tr><td rowspan=2>（三）不予公开<td>1.属于国家秘密<td>1
      <tr><td>2.其他法律行政法规禁止公开<td>2</table>`;
    expect(recordsOfPage(html).map(shown)).toEqual([
      "不予公开+属于国家秘密: 1",
      "其他法律行政法规禁止公开: 2",
    ]);
  });
});

describe("table 4", () => {
  const headers = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

  it("may be all blank: fifteen blanks below its headers are its row", () => {
    const blanks = Array(15).fill("");
    const last = recordsOfText(tabbed(headers, blanks)).at(-1);
    expect(last?.values).toHaveLength(15);
    expect(recordsOfText(tabbed(headers, blanks.slice(1))).at(-1)?.values).toEqual([]);
    expect(recordsOfText(tabbed(["规章", "行政许可"], blanks)).at(-1)?.values).toEqual([]);
  });
});

describe("every record", () => {
  it("says where its label stands, or its first value", () => {
    expect(recordsOfText("规章\n1\n以下为数据。\n2\t3").map((record) => record.at)).toEqual([
      { line: 1 },
      { line: 4 },
    ]);
  });

  it("has at least a label or a value", () => {
    expect(recordsOfText("\n\n \n。\n——\n（）\n")).toHaveLength(1);
    expect(recordsOfText("")).toEqual([]);
  });
});
