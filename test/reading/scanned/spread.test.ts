import { expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import type { Block, Place } from "../../../shared/document/document.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";
import { truthOf } from "../../corpus/truth.ts";

const WIDTH = 2_000;

/** A place on the picture of two pages: the odd one at the left, the next one beside it. */
function onSpread(at: Place): Place {
  if (!("box" in at)) return at;
  const right = at.page % 2 === 0 ? WIDTH : 0;
  const [x0, y0, x1, y1] = at.box;
  return { page: Math.ceil(at.page / 2), box: [x0 + right, y0, x1 + right, y1] };
}

const spread = (block: Block): Block =>
  block.kind === "grid"
    ? { ...block, cells: block.cells.map((cell) => ({ ...cell, at: onSpread(cell.at) })) }
    : { ...block, parts: block.parts.map((part) => ({ ...part, at: onSpread(part.at) })) };

it("tables that go on from the left page of a picture to the right one are read as on two pictures", () => {
  for (const seed of [100, 101, 102, 103]) {
    const { manuscript } = generateReport(seed, { zeros: "" });
    const options = { labels: confused(0.3), figures: sure, cuts: 0.1, repeatsHeader: false, tears: false };
    const document = recognizedDocument(manuscript, options, seededRandom(seed));
    const exactIn = (blocks: readonly Block[]): number => {
      const read = scrutinizedReports({ ...document, blocks }, "");
      const { comparison, wrong } = compare("", read.ok ? read.value : [], truthOf(manuscript));
      expect(wrong).toEqual([]);
      return comparison.exact;
    };
    expect(exactIn(document.blocks.map(spread))).toBe(exactIn(document.blocks));
  }
});
