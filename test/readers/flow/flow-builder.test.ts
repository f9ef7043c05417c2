import { describe, expect, it } from "vitest";
import type { EdgeCell } from "../../../shared/readers/flow/edge-columns.ts";
import { FlowBuilder } from "../../../shared/readers/flow/flow-builder.ts";
import { settled } from "../../../shared/readers/pictures/picture-mark.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";
import { shownIn, tablesIn } from "../shown.ts";

const PAIR: readonly EdgeCell[] = [
  { left: 0, right: 1000, below: "none", beside: "none" },
  { left: 1000, right: 2000, below: "none", beside: "none" },
];

const built = (write: (flow: FlowBuilder) => void) => {
  const flow = new FlowBuilder();
  write(flow);
  return { format: "doc", encoding: "binary", metadata: {}, ...settled(flow.finish(), undefined) } as const;
};

describe("a stream of paragraphs, cells and rows", () => {
  it("has tables where its depth says so", () => {
    const document = built((flow) => {
      flow.endParagraph("前", 0);
      for (const [label, value] of ["甲1", "乙2"]) {
        flow.endCell(label ?? "", 1);
        flow.endCell(value ?? "", 1);
        flow.endRow(1, PAIR, true);
      }
      flow.endParagraph("后", 0);
    });
    expect(shownIn(document)).toEqual(["前", "[table]", "后"]);
    expect(tablesIn(document)).toEqual([
      [
        ["甲", "1"],
        ["乙", "2"],
      ],
    ]);
  });

  it("gives blank lines no number, and lines of columns their parts", () => {
    const { blocks } = built((flow) => {
      flow.endParagraph(" \n一", 0);
      flow.endParagraph("1.\t二", 0);
      flow.endParagraph("规章\t1\t\t3", 0);
    });
    expect(blocks).toEqual([
      { kind: "line", separator: "none", parts: [{ text: "一", at: { line: 1 } }] },
      { kind: "line", separator: "none", parts: [{ text: "1.\t二", at: { line: 2 } }] },
      {
        kind: "line",
        separator: "tab",
        parts: ["规章", "1", "", "3"].map((text) => ({ text, at: { line: 3 } })),
      },
    ]);
  });

  it("leaves out a row that is not shown, and keeps one whose end is lost", () => {
    const document = built((flow) => {
      flow.endCell("1", 1);
      flow.endCell("2", 1);
      flow.endRow(1, PAIR, false);
      flow.endCell("3", 1);
      flow.endParagraph("4", 1);
    });
    expect(tablesIn(document)).toEqual([[["3", "4"]]]);
  });

  it("is refused where tables have no end", () => {
    expect(() => built((flow) => flow.endParagraph("", 31))).toThrow(Refusal);
  });
});
