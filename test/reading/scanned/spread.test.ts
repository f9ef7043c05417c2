import { expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import type { Block, Grid, GridCell, Place } from "../../../shared/document/document.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";
import { truthOf } from "../../corpus/truth.ts";

const SIDE = 2_000;

/** A place on the picture of two pages: the odd one at the left, the next one beside it. */
const beside = (page: number): Shift => ({ page: Math.ceil(page / 2), dx: page % 2 === 0 ? SIDE : 0, dy: 0 });
/** A place on a picture of all pages, one under the other. */
const under = (page: number): Shift => ({ page: 1, dx: 0, dy: page * SIDE });

interface Shift {
  readonly page: number;
  readonly dx: number;
  readonly dy: number;
}

/** The place of a cell; the last of each row reach as far as the table, which is as wide on every page. */
function widened({ at, column, columnSpan }: GridCell, { columns }: Grid): Place {
  if (!("box" in at) || column + columnSpan < columns) return at;
  const [x0, y0, , y1] = at.box;
  return { ...at, box: [x0, y0, SIDE / 2, y1] };
}

function moved(block: Block, shiftOf: (page: number) => Shift): Block {
  const place = (at: Place): Place => {
    if (!("box" in at)) return at;
    const { page, dx, dy } = shiftOf(at.page);
    const [x0, y0, x1, y1] = at.box;
    return { page, box: [x0 + dx, y0 + dy, x1 + dx, y1 + dy] };
  };
  return block.kind === "grid"
    ? { ...block, cells: block.cells.map((cell) => ({ ...cell, at: place(widened(cell, block)) })) }
    : { ...block, parts: block.parts.map((part) => ({ ...part, at: place(part.at) })) };
}

it.each([
  ["beside one another", beside, { zeros: "", tears: false }],
  ["one under the other", under, { zeros: "0", tears: true }],
] as const)("tables on pages %s in one picture are read as on pictures of their own", (_, shiftOf, how) => {
  for (const seed of [100, 101, 102, 103]) {
    const { manuscript } = generateReport(seed, { zeros: how.zeros });
    const options = {
      labels: confused(0.3),
      figures: sure,
      cuts: 0.1,
      repeatsHeader: false,
      tears: how.tears,
    };
    const document = recognizedDocument(manuscript, options, seededRandom(seed));
    const exactIn = (blocks: readonly Block[]): number => {
      const read = scrutinizedReports({ ...document, blocks }, "");
      const { comparison, wrong } = compare("", read.ok ? read.value : [], truthOf(manuscript));
      expect(wrong).toEqual([]);
      return comparison.exact;
    };
    const apart = document.blocks.map((block) => moved(block, shiftOf));
    expect(exactIn(apart)).toBe(exactIn(document.blocks));
  }
});
