import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { type MadePage, makePdf, type Objects, stroke, text } from "./make-pdf.ts";
import { at, rules, WORDS } from "./nine-cells.ts";
import { show } from "./show.ts";

const read = async (page: Partial<MadePage>, objects: Objects = {}): Promise<(string | string[])[]> =>
  show(await readPdf(makePdf([{ content: "", ...page }], objects)));

describe("text in cells", () => {
  it("lines are joined by line breaks, vertical text is one line", async () => {
    const label = [..."三本年度办理"]
      .map((character, index) => text(index < 3 ? 150 : 132, 690 - (index % 3) * 10, character))
      .join("");
    const content = rules(stroke, ["h1,0"]) + label + text(210, 690, "法人或其他") + text(210, 676, "组织");
    const [table] = await read({ content });
    expect(table).toContain("0,0+2×1 三本年度办理");
    expect(table).toContain("0,1 法人或其他\n组织");
  });

  /** A narrow table: characters of 10 points in columns of 14, beside a label of two full lines. */
  const narrow = (figures: readonly (readonly string[])[]): string => {
    const xs = [100, 146, 160, 174];
    const frame =
      [700, 660].map((y) => stroke(100, y, 174, y)).join("") + xs.map((x) => stroke(x, 700, x, 660)).join("");
    const label = text(103, 685, "行政规范") + text(103, 671, "性文件");
    return (
      frame +
      label +
      figures
        .map((lines, column) =>
          lines
            .map((line, index) => text((xs[column + 1] ?? 0) + 7 - line.length * 2.5, 685 - index * 12, line))
            .join(""),
        )
        .join("")
    );
  };

  it("digits that did not fit go on below; what is as wide as its narrow cell shows no room", async () => {
    expect((await read({ content: narrow([["1", "2"], ["3"]]) }))[0]).toContain("0,1 12");
    expect((await read({ content: narrow([["1", "2"], ["其"]]) }))[0]).toContain("0,1 1\n2");
  });

  it("digits that blanks push to the edge of their cell go on below; what stands short of it does not", async () => {
    const frame = (right: number): string =>
      [700, 660].map((y) => stroke(100, y, right + 20, y)).join("") +
      [100, 146, right, right + 20].map((x) => stroke(x, 700, x, 660)).join("") +
      text(103, 685, "行政规范") +
      text(103, 671, "性文件") +
      text(right + 7, 680, "3");
    const pushed = text(149, 686, "　　1") + text(149, 674, "25");
    expect((await read({ content: frame(180) + pushed }))[0]).toContain("0,1 125");
    expect((await read({ content: frame(220) + pushed }))[0]).toContain("0,1 1\n25");
  });

  it("figures of two rows that no rule parts stay apart", async () => {
    const [table] = await read({
      content: narrow([
        ["1", "2"],
        ["3", "4"],
      ]),
    });
    expect(table?.slice(1)).toEqual(["0,1 1\n2", "0,2 3\n4"]);
  });

  it("raised digits are marks, figures that stand apart are two", async () => {
    const content =
      rules(stroke) + at(0, 0, "12") + text(121, 684, "1", 6) + at(0, 1, "3") + text(225, 680, "4");
    const [table] = await read({ content });
    expect(table).toContain("0,0 12¹");
    expect(table).toContain("0,1 3 4");
  });

  it("a number that runs over a rule is not read in either cell", async () => {
    const [table] = await read({ content: rules(stroke) + text(190, 680, "1234") });
    expect(table).toContain("0,0 12\uFFFD");
    expect(table).toContain("0,1 34\uFFFD");
  });

  it("places are pages and boxes from the top left corner", async () => {
    const document = await readPdf(makePdf([{ content: rules(stroke) + WORDS }]));
    const [grid] = document.blocks;
    expect(grid?.kind === "grid" && grid.cells[4]?.at).toEqual({ page: 1, box: [200, 130, 300, 160] });
  });
});
