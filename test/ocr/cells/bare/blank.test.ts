import { describe, expect, it } from "vitest";
import { blankOf as read } from "../../../../shared/ocr/cells/bare/blank.ts";
import { grainOf } from "../../../../shared/ocr/cells/bare/grain.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { bareCell, marksOf } from "../../../../shared/ocr/cells/page-marks.ts";
import type { Raster } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";
import { dashOf, grainedTable, type Line, type Paper, type Slash } from "../grained-table.ts";

const blankOf = (raster: Raster): number => {
  const cell = { raster, box: CELL, dirt: cellInk(raster, CELL, INK).dirt, ink: INK };
  return read(cell, grainOf([cell])).confidence;
};

describe("a blank cell", () => {
  it("is sure on clean paper, and with a speck", () => {
    expect(blankOf(drawn(() => false))).toBeGreaterThanOrEqual(0.95);
    expect(blankOf(drawn((x, y) => within(x, y, [10, 8, 12, 10])))).toBeGreaterThanOrEqual(0.95);
  });

  it("is in doubt where a faint dash or a faint 1 may stand", () => {
    expect(blankOf(drawn((x, y) => within(x, y, [34, 19, 46, 22]), 150))).toBeLessThan(0.9);
    expect(blankOf(drawn((x, y) => within(x, y, [39, 10, 42, 30]), 150))).toBeLessThan(0.9);
  });

  it("is in doubt where a dash as thin and light as a hair stands in it", () => {
    expect(blankOf(drawn((x, y) => within(x, y, [34, 19, 46, 20]), 235))).toBeLessThan(0.9);
  });

  it("is in doubt where specks lie on one line, as what is left of a hairline in black and white", () => {
    const slash = (x: number, y: number): boolean => Math.round(40 + (20 - y) * 0.4) === x;
    const isDot = (x: number, y: number): boolean => y >= 10 && y < 31 && y % 3 !== 0 && slash(x, y);
    expect(blankOf(drawn(isDot, 0))).toBeLessThan(0.9);
    expect(blankOf(drawn((x, y) => isDot((7 * x) % 80, y), 0))).toBeGreaterThanOrEqual(0.95);
  });

  it("is in doubt where it is too narrow for a digit: a streak along a rule cuts a column in two", () => {
    const raster = drawn(() => false);
    const confidence = (width: number): number => {
      const cell = { raster, box: [0, 0, width, 40] as const, dirt: [], ink: INK };
      return read(cell, grainOf([cell])).confidence;
    };
    expect(confidence(16)).toBeLessThan(0.9);
    expect(confidence(40)).toBeGreaterThanOrEqual(0.95);
  });
});

const CELLS = 40;
const SEEDS = [1, 2];
const papers = (strengths: readonly number[]): Paper[] =>
  strengths.flatMap((strength) =>
    [1, 2, 3].flatMap((smear) => SEEDS.map((seed) => ({ strength, smear, seed }))),
  );
const blanks: readonly null[] = Array.from({ length: CELLS }, () => null);

/** What is made of each cell of a table with these lines, or of one of them. */
function readings(lines: readonly (Line | Slash | null)[], paper: Paper, one?: number): string[] {
  const table = grainedTable(lines, paper);
  const marks = marksOf([table]);
  const cells = one === undefined ? table.cells : table.cells.slice(one, one + 1);
  return cells.map((cell) => {
    const { text, confidence } = bareCell(cell, marks);
    if (confidence < 0.9) return "doubtful";
    return text === "" ? "blank" : text;
  });
}

describe("blank cells of a grained page", () => {
  it("are sure, whether its grain is fine or coarse", () => {
    for (const paper of papers([3, 10]))
      expect(readings(blanks, paper), JSON.stringify(paper)).toEqual(blanks.map(() => "blank"));
  });

  it("are sure where grain makes lines now and then, as dark upright as flat; flat ones alone are in doubt", () => {
    const chance = (index: number): number => -0.03 * Math.log(((0.618 * index) % 1) + 0.03);
    const lines = blanks.map((_, index) => ({ ...dashOf(chance(index)), isUpright: index % 2 === 1 }));
    const flat = lines.map((line) => (line.isUpright ? null : line));
    for (const paper of papers([10]).filter(({ smear }) => smear === 1)) {
      const read = readings(lines, paper);
      expect(read.filter((_, index) => index % 2 === 0)).toEqual(flat.slice(20).map(() => "blank"));
      expect(readings(flat, paper)).toContain("doubtful");
    }
  });

  it("are in doubt where the grain would hide a hairline", () => {
    for (const paper of papers([25]).filter(({ smear }) => smear > 1))
      expect(readings(blanks, paper)).not.toContain("blank");
  });

  it("do not hide the one hairline among them", () => {
    for (const paper of papers([10])) {
      const lines = blanks.map((_, index) => (index === 21 ? dashOf(0.25) : null));
      expect(readings(lines, paper, 21), JSON.stringify(paper)).toEqual(["doubtful"]);
    }
  });

  it("do not hide a slash as thin as a hair, however it leans", () => {
    for (const paper of papers([10]))
      for (const lean of [0.3, 0.5, 1]) {
        const lines = blanks.map((_, index) => (index === 21 ? { lean, contrast: 0.3 } : null));
        expect(readings(lines, paper, 21), JSON.stringify({ ...paper, lean })).toEqual(["doubtful"]);
      }
  });

  it("do not hide hairlines that together stand out of the grain", () => {
    for (const paper of papers([18])) {
      const lines = blanks.map((_, index) => (index % 2 === 0 ? dashOf(0.12) : null));
      const read = readings(lines, paper);
      expect(read.filter((reading, index) => index % 2 === 0 && reading === "blank")).toEqual([]);
    }
  });

  it("have the grain of their own place, not that of a coarser one", () => {
    const quiet = grainedTable(
      blanks.map((_, index) => (index === 21 ? dashOf(0.15) : null)),
      { strength: 2, smear: 2, seed: 1 },
    );
    const coarse = grainedTable([...blanks, ...blanks, ...blanks], { strength: 16, smear: 3, seed: 1 });
    const marks = marksOf([quiet, coarse]);
    expect(marks.grain.most).toBeGreaterThan(0.16);
    const [hidden] = quiet.cells.slice(21);
    expect(hidden && bareCell(hidden, marks)).toMatchObject({ confidence: 0.3, alternatives: ["-", "/"] });
  });

  it("are sure where compression left lines, upright and flat; flat ones alone may be hairlines", () => {
    const light = (index: number): Line => ({
      ...dashOf(0.055, 16),
      down: (index % 9) - 4,
      left: index % 17,
    });
    const paper = { strength: 0, smear: 1, seed: 1 };
    const flat = blanks.map((_, index) => light(index));
    expect(readings(flat, paper)).toEqual(blanks.map(() => "doubtful"));
    const both = blanks.map((_, index) => ({ ...light(index), isUpright: index % 2 === 0 }));
    expect(readings(both, paper)).toEqual(blanks.map(() => "blank"));
  });
});

describe("signs too light to be ink", () => {
  const every = <T extends Line | Slash>(count: number, line: T): (T | null)[] =>
    blanks.map((_, index) => (index % 3 === 0 && index < 3 * count ? line : null));

  it("are dashes where many stand alike, and blank cells are none", () => {
    for (const paper of papers([5])) {
      const read = readings(every(13, dashOf(0.25)), paper);
      expect(read.filter((reading) => reading === "-").length).toBeGreaterThanOrEqual(12);
      expect(read.filter((_, index) => index % 3 !== 0)).not.toContain("-");
    }
  });

  it("are slashes where these stand alike, as light as they are", () => {
    for (const lean of [0.3, 0.5, 1]) {
      const read = readings(every(13, { lean, contrast: 0.4 }), { strength: 2, smear: 1, seed: 1 });
      expect(read.filter((reading) => reading === "/").length).toBeGreaterThanOrEqual(12);
      expect(read.filter((_, index) => index % 3 !== 0)).not.toContain("/");
    }
  });

  it("are in doubt where they are few", () => {
    const read = readings(every(4, dashOf(0.25)), { strength: 2, smear: 1, seed: 1 });
    expect(read.filter((reading) => reading === "doubtful")).toHaveLength(4);
    expect(read).not.toContain("-");
  });

  it("are dashes where three stand alike and are plain to see, unless they are short", () => {
    const paper = { strength: 2, smear: 1, seed: 1 };
    const three = readings(every(3, dashOf(0.42)), paper);
    expect(three.filter((reading) => reading === "-")).toHaveLength(3);
    for (const few of [
      every(2, dashOf(0.42)),
      every(3, dashOf(0.42, 7)),
      every(3, { lean: 0.5, contrast: 0.45 }),
    ])
      expect(readings(few, paper).filter((reading) => reading === "-" || reading === "/")).toEqual([]);
  });

  it.each([
    ["longer", dashOf(0.25, 26)],
    ["shorter", dashOf(0.25, 10)],
    ["higher", { ...dashOf(0.25), down: -8 }],
    ["elsewhere", { ...dashOf(0.25), left: 14 }],
    ["much darker", dashOf(0.6)],
    ["much lighter", dashOf(0.1)],
  ])("are in doubt where one is %s than the others", (_, other) => {
    const lines = every(13, dashOf(0.25)).map((line, index) => (index === 4 ? other : line));
    const table = grainedTable(lines, { strength: 1, smear: 1, seed: 1 });
    const [cell] = table.cells.slice(4);
    const read = cell && bareCell(cell, marksOf([table]));
    expect(read).toMatchObject({ text: "", confidence: 0.3 });
  });

  it("are in doubt where one slash leans unlike the others", () => {
    const lines = every(13, { lean: 0.4, contrast: 0.4 }).map((line, index) =>
      index === 4 ? { lean: 1, contrast: 0.4 } : line,
    );
    expect(readings(lines, { strength: 1, smear: 1, seed: 1 }, 4)).toEqual(["doubtful"]);
  });
});
