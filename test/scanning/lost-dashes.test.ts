import { describe, expect, it } from "vitest";
import type { Block, Grid } from "../../shared/document/document.ts";
import type { PageReading } from "../../shared/document/page-reading.ts";
import { withoutLostDashes } from "../../shared/scanning/lost-dashes.ts";

const grid = (...texts: readonly string[]): Grid => ({
  kind: "grid",
  rows: 1,
  columns: texts.length,
  cells: texts.map((text, column) => ({
    text,
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    at: { page: 1, box: [column, 0, column + 1, 1] },
    confidence: 0.99,
  })),
});
const page = (blocks: readonly Block[], losable?: PageReading["losable"]) => ({
  blocks,
  ...(losable !== undefined && { losable }),
});
const confidences = (blocks: readonly Block[] | null | undefined): (number | undefined)[] =>
  (blocks ?? []).flatMap((block) =>
    block.kind === "grid" ? block.cells.map(({ confidence }) => confidence) : [],
  );

describe("blank cells of a scan whose dashes may be lost", () => {
  it("are in doubt on its other pages, as far as they show no greys", () => {
    const pages = [
      page([grid("1", "")], "strokes"),
      page([grid("", "2")]),
      null,
      page([grid("-", "")], "dashes"),
    ];
    const read = withoutLostDashes(pages);
    expect(confidences(read[0])).toEqual([0.99, 0.3]);
    expect(confidences(read[1])).toEqual([0.99, 0.99]);
    expect(read[2]).toBeNull();
    expect(confidences(read[3])).toEqual([0.99, 0.3]);
  });

  it("are blank where no page has such dashes", () => {
    const pages = [page([grid("1", "")], "strokes"), page([grid("", "-")])];
    expect(withoutLostDashes(pages)).toEqual(pages.map(({ blocks }) => blocks));
  });
});
