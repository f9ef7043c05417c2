import { expect, it } from "vitest";
import { componentsOf } from "../../../shared/ocr/cells/ink/components.ts";
import { lookAtLines } from "../../../shared/ocr/cells/look-at-lines.ts";
import type { TextRecognizer } from "../../../shared/ocr/engines.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import type { LineReader } from "../../../shared/ocr/text/line-reading.ts";
import { INK, inkOfCell, printed } from "../glyphs/faces.ts";

/** A recognizer that counts what it is shown, and a reader that takes everything for one text. */
function reading(text: string): { shown: () => number; recognizer: TextRecognizer; reader: LineReader } {
  let shown = 0;
  return {
    shown: () => shown,
    recognizer: {
      alphabet: [],
      recognize: async (lines: readonly Raster[]) => {
        shown += lines.length;
        return lines.map(() => ({ steps: 0, classes: 0, data: new Float32Array() }));
      },
    },
    reader: {
      text: () => ({ text, least: 1, mean: 1, probabilities: [1] }),
      figure: () => ({ figures: [{ text, probability: 0.99 }], within: 1, seen: 1, unbound: text }),
    },
  };
}

/** A table of one column in which a digit is printed in each row, each copy with a grain of its own. */
function column(digit: number, rows: number) {
  const copies = Array.from({ length: rows }, (_, seed) =>
    printed(0, digit, { grain: 5, shift: [0, 0], blur: 0.1, seed: seed + 1 }),
  );
  const [{ width, height } = { width: 0, height: 0 }] = copies;
  const data = new Uint8Array(width * height * rows);
  for (const [row, copy] of copies.entries()) data.set(copy.data, row * width * height);
  const raster = { width, height: height * rows, data };
  const lines = copies.flatMap((copy, row) => {
    const down = row * height;
    const layout = {
      row,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      box: [0, down, width, down + height] as const,
    };
    const strokes = componentsOf(raster, [0, down, width, down + height], INK.level);
    return inkOfCell(copy)
      .lines.slice(0, 1)
      .map(({ box: [left, top, right, bottom] }) => {
        const line = { box: [left, top + down, right, bottom + down] as const, strokes: strokes.slice(0, 1) };
        return { cell: { layout, ink: { lines: [line], dirt: [] } }, line };
      });
  });
  return { lines, views: { raster, ink: INK, form: "count" as const } };
}

it("of many zeros some are shown to the network, and all are zeros", async () => {
  const { lines, views } = column(0, 40);
  const { shown, recognizer, reader } = reading("0");
  const looked = await lookAtLines(lines, views, recognizer, reader);
  expect(looked.map(({ text }) => text.text)).toEqual(lines.map(() => "0"));
  expect(shown()).toBeLessThan(25);
  expect(looked.filter(({ isSpared }) => isSpared).length).toBe(40 - shown());
});

it("a copy with pale strokes beside it is shown: it may be a stem of another digit", async () => {
  const { lines, views } = column(1, 40);
  const [left, top, , bottom] = lines[25]?.line.box ?? [0, 0, 0, 0];
  const { raster } = views;
  const middle = Math.floor((top + bottom) / 2);
  const reach = Math.round(0.5 * INK.digit);
  for (let y = middle - 1; y <= middle; y += 1)
    raster.data.fill(170, y * raster.width + Math.max(0, left - reach), y * raster.width + left - 3);
  const { recognizer, reader } = reading("1");
  const looked = await lookAtLines(lines, views, recognizer, reader);
  expect(looked[24]?.isSpared ?? looked[26]?.isSpared).toBe(true);
  expect(looked[25]?.isSpared).toBeUndefined();
});

it("where the looks are no figure, everything is shown", async () => {
  const { lines, views } = column(0, 40);
  const { shown, recognizer, reader } = reading("口");
  const looked = await lookAtLines(lines, views, recognizer, {
    ...reader,
    figure: () => ({ figures: [{ text: "0", probability: 0.9 }], within: 0.01, seen: 0.01, unbound: "" }),
  });
  expect(shown()).toBe(40);
  expect(looked.some(({ isSpared }) => isSpared)).toBe(false);
});

it("a figure behind which something unknown stands is shown once more, in wider margins", async () => {
  const { lines, views } = column(1, 1);
  const { recognizer } = reading("1");
  const widths: number[] = [];
  const counting: TextRecognizer = {
    ...recognizer,
    recognize: async (pictures) => {
      widths.push(...pictures.map(({ width }) => width));
      return recognizer.recognize(pictures);
    },
  };
  const unitOf = async (second: string): Promise<string | undefined> => {
    widths.length = 0;
    const first = (digit: string) => ({ figures: [{ text: digit, probability: 1 }], within: 1, seen: 1 });
    const [looked] = await lookAtLines(lines, views, counting, {
      text: () => ({ text: "1", least: 1, mean: 1, probabilities: [1] }),
      figure: () =>
        widths.length === 1
          ? { ...first("1"), unbound: "1※" }
          : { ...first(second), unbound: second, unit: { text: "件", probability: 1 } },
    });
    return looked?.figure?.unit?.text;
  };
  expect(await unitOf("1")).toBe("件");
  expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
  expect(await unitOf("4")).toBeUndefined();
});

it("full-width digits with decimals are no longer than a figure", async () => {
  const { lines, views } = column(0, 1);
  const [only] = lines;
  if (only === undefined) throw new Error("no line");
  const [left, top, , bottom] = only.line.box;
  const wide = { ...only.line, box: [left, top, left + 12 * INK.digit, bottom] as const };
  const { recognizer, reader } = reading("485.507446");
  const [looked] = await lookAtLines([{ ...only, line: wide }], views, recognizer, reader);
  expect(looked?.figure).not.toBeNull();
});
