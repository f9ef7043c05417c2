import { expect, it } from "vitest";
import type { Block } from "../../shared/document/document.ts";
import { withoutRunningHeads } from "../../shared/scanning/running-heads.ts";
import type { Sheet } from "../../shared/scanning/sheet.ts";

const line = (page: number, top: number, text: string): Block => ({
  kind: "line",
  separator: "none",
  parts: [{ text, at: { page, box: [200, top, 400, top + 12] }, confidence: 1 }],
});
const sheets = (count: number): Sheet[] =>
  Array.from({ length: count }, (_, index) => ({
    page: index + 1,
    box: null,
    before: 0,
    unread: { at: { page: index + 1, box: [0, 0, 0, 0] }, reason: "picture" },
  }));
const texts = (pages: readonly (readonly Block[] | null)[]): string[][] =>
  pages.map((blocks) =>
    (blocks ?? []).flatMap((block) => (block.kind === "line" ? block.parts.map(({ text }) => text) : [])),
  );

it("leaves out what stands at the head of most pages, but for the first", () => {
  const pages = [
    [line(1, 40, "东山县人民政府"), line(1, 90, "一、总体情况"), line(1, 700, "全年共收到申请")],
    [line(2, 46, "东山县 人民政府"), line(2, 90, "15件，均已办结。")],
    [line(3, 35, "东山县人民政府"), line(3, 90, "六、其他需要报告的事项")],
  ];
  expect(texts(withoutRunningHeads(sheets(3), pages))).toEqual([
    ["东山县人民政府", "一、总体情况", "全年共收到申请"],
    ["15件，均已办结。"],
    ["六、其他需要报告的事项"],
  ]);
});

it("keeps titles of two years, lines elsewhere, and what stands on few pages", () => {
  const pages = [
    [line(1, 40, "东山县2022年政府信息公开工作年度报告"), line(1, 200, "一、总体情况")],
    [line(2, 40, "东山县2023年政府信息公开工作年度报告"), line(2, 400, "一、总体情况")],
    [line(3, 40, "附件一"), line(3, 300, "备注栏目")],
    [line(4, 40, "附件一二")],
    [line(5, 300, "备注栏目")],
  ];
  expect(texts(withoutRunningHeads(sheets(5), pages))).toEqual(texts(pages));
});

it("leaves pages that were not recognised as they are", () => {
  expect(withoutRunningHeads(sheets(2), [null, [line(2, 40, "东山县人民政府")]])[0]).toBeNull();
});
