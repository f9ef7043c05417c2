import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { bar, type MadePage, makePdf, type Objects, stream, stroke, text } from "./make-pdf.ts";
import { at, type Draw, rules, WORDS, XS, YS } from "./nine-cells.ts";
import { show } from "./show.ts";

const WHOLE = [
  "0,0 信息",
  "0,1 数量",
  "0,2 总计",
  "1,0 规章",
  "1,1 12",
  "1,2 0",
  "2,0 文件",
  "2,1 ",
  "2,2 305",
];

const read = async (page: Partial<MadePage>, objects: Objects = {}): Promise<(string | string[])[]> =>
  show(await readPdf(makePdf([{ content: "", ...page }], objects)));

const thin: Draw = (x0, y0, x1, y1) =>
  y0 === y1 ? bar(x0, y0 - 0.4, x1 - x0, 0.8) : bar(x0 - 0.4, Math.min(y0, y1), 0.8, Math.abs(y1 - y0));

const double: Draw = (x0, y0, x1, y1) =>
  y0 === y1
    ? stroke(x0, y0 - 1, x1, y1 - 1) + stroke(x0, y0 + 1, x1, y1 + 1)
    : stroke(x0 - 1, y0, x1 - 1, y1) + stroke(x0 + 1, y0, x1 + 1, y1);

/** Ends a little short of the crossing, or a little past it. */
const inexact =
  (by: number): Draw =>
  (x0, y0, x1, y1) =>
    y0 === y1
      ? stroke(x0 + by, y0, x1 - by, y1)
      : stroke(x0, Math.min(y0, y1) + by, x1, Math.max(y0, y1) - by);

describe("rules in every way that programs draw them", () => {
  it.each<[string, string]>([
    ["strokes", rules(stroke)],
    ["thin filled rectangles", rules(thin)],
    ["hair lines", rules((...ends) => stroke(...ends, 0.05))],
    ["thick lines", rules((...ends) => stroke(...ends, 3))],
    ["double lines", rules(double)],
    ["dashed lines", `[3 2] 0 d ${rules(stroke)}`],
    ["lines that end short of one another", rules(inexact(1))],
    ["lines that run over one another", rules(inexact(-1))],
    [
      "rectangles around each cell",
      XS.slice(0, 3)
        .flatMap((x) => YS.slice(1).map((y) => `${x} ${y} 100 30 re S\n`))
        .join(""),
    ],
    [
      "without an outer border",
      rules(stroke, ["v0,0", "v0,1", "v0,2", "v3,0", "v3,1", "v3,2", "h0,0", "h0,1", "h0,2"]),
    ],
  ])("%s", async (_, drawn) => {
    expect(await read({ content: drawn + WORDS })).toEqual([WHOLE]);
  });

  it("merged cells are those between which nothing is drawn", async () => {
    const content =
      rules(stroke, ["v1,0", "v2,0", "h2,0"]) + at(0, 0, "申请人情况") + at(1, 0, "规章") + at(2, 1, "7");
    expect(await read({ content })).toEqual([
      ["0,0+1×3 申请人情况", "1,0+2×1 规章", "1,1 ", "1,2 ", "2,1 7", "2,2 "],
    ]);
  });

  it("in a form within a form, each with a matrix", async () => {
    const objects = {
      20: stream(
        "q 1 0 0 1 20 10 cm /B Do Q",
        "/Type /XObject /Subtype /Form /BBox [0 0 900 900] /Matrix [0.5 0 0 0.5 0 0] /Resources << /XObject << /B 21 0 R >> >>",
      ),
      21: stream(
        rules(stroke) + WORDS,
        "/Type /XObject /Subtype /Form /BBox [0 0 900 900] /Resources << /Font << /F 3 0 R >> >>",
      ),
    };
    expect(
      await read({ content: "q 1.2 0 0 1.2 0 0 cm /A Do Q", resources: "/XObject << /A 20 0 R >>" }, objects),
    ).toEqual([WHOLE]);
  });

  it.each(["/Rotate 90", "/Rotate 180", "/Rotate 270", "/CropBox [50 500 550 750]"])(
    "on a page with %s",
    async (entries) => {
      const turn: Record<string, string> = {
        "/Rotate 90": "0 1 -1 0 800 0 cm",
        "/Rotate 180": "-1 0 0 -1 600 800 cm",
        "/Rotate 270": "0 -1 1 0 0 800 cm",
      };
      const mediaBox = entries.endsWith("90") || entries.endsWith("270") ? "0 0 800 800" : "0 0 600 800";
      const content = `q ${turn[entries] ?? "1 0 0 1 0 0 cm"} ${rules(stroke)}${WORDS} Q`;
      expect(await read({ content, entries, mediaBox })).toEqual([WHOLE]);
    },
  );

  it("on a page that lies on its side without saying so", async () => {
    const content = `q 0 1 -1 0 800 0 cm ${rules(stroke)}${WORDS} Q`;
    expect(await read({ content, mediaBox: "0 0 800 800" })).toEqual([WHOLE]);
  });
});

describe("what is no rule", () => {
  it.each<[string, string]>([
    ["white lines", `1 1 1 RG ${stroke(150, 700, 150, 610)} 0 0 0 RG `],
    ["lines that are clipped away", `q 0 0 50 50 re W n ${stroke(150, 700, 150, 610)} Q `],
    ["lines that can be seen through", `/G gs ${stroke(150, 700, 150, 610)} /H gs `],
    ["slanted lines", stroke(110, 690, 190, 620)],
  ])("%s", async (_, drawn) => {
    const resources = "/ExtGState << /G << /CA 0 >> /H << /CA 1 >> >>";
    expect(await read({ content: rules(stroke) + drawn + WORDS, resources })).toEqual([WHOLE]);
  });

  it("a frame around the page", async () => {
    const content = `20 20 560 760 re S\n${rules(stroke)}${WORDS}${text(60, 740, "标题")}`;
    expect(await read({ content })).toEqual(["标题", WHOLE]);
  });
});
