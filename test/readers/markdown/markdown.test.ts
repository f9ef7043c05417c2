import { describe, expect, it } from "vitest";
import { textKind } from "../../../shared/readers/door/text-kind.ts";
import { readMarkdown } from "../../../shared/readers/markdown/markdown.ts";

const MIXED = `# 某县水利局2022年政府信息公开工作年度报告

## 二、主动公开政府信息情况

| 信息内容 | 本年制发件数 |
|---|---|
| **规章**<br>（本级） | $0$ |

<table><tr><td rowspan="2">1\\.</td><td>7<sup>1</sup></td></tr>
<tr><td>8</td></tr></table>

六、其他需要报告的事项 &nbsp; 1\\.无
`;

describe("Markdown", () => {
  it("is text with HTML in it, not a page", () => {
    expect(textKind(MIXED)).toBe("markdown");
    expect(
      textKind("某局\n\n一、总体情况\n\n收到申请3件\n<table><tr><td>1</td></tr></table>\n二、其他"),
    ).toBe("markdown");
    expect(textKind("<p>某局</p><p>一、总体情况</p>\n<table><tr><td>1</td></tr></table>")).toBe("html");
    expect(textKind("<html><body>\n# 不是标题\n<p>x</p>")).toBe("html");
    expect(textKind("某局<p>一、总体情况<p>收到申请3件<p>\n二、<p>三、<p>四、<p>五")).toBe("html");
    expect(textKind("| 规章 | 0 |\n|---|---|\n| 1\\.无 | 0<br>件 |")).toBe("markdown");
  });

  it("gives lines without their marks, and tables as grids, in order and in place", () => {
    const { blocks } = readMarkdown(MIXED, "utf-8");
    const lines = blocks.flatMap((block) => (block.kind === "line" ? block.parts : []));
    expect(lines.map(({ text, at }) => [text, "line" in at ? at.line : null])).toEqual([
      ["某县水利局2022年政府信息公开工作年度报告", 1],
      ["二、主动公开政府信息情况", 3],
      ["| 信息内容 | 本年制发件数 |", 5],
      ["| 规章 （本级） | 0 |", 7],
      ["六、其他需要报告的事项   1.无", 12],
    ]);
    const grids = blocks.filter((block) => block.kind === "grid");
    expect(grids[0]?.cells.map(({ text, at }) => [text, at])).toEqual([
      ["1\\.", { table: 0, row: 0, column: 0 }],
      ["7¹", { table: 0, row: 0, column: 1 }],
      ["8", { table: 0, row: 1, column: 1 }],
    ]);
  });

  it("reads a table that is never closed to the end", () => {
    const { blocks } = readMarkdown("# 甲\n一\n<table><tr><td>1</td><td>2</td>", "utf-8");
    expect(blocks.at(-1)?.kind).toBe("grid");
  });
});
