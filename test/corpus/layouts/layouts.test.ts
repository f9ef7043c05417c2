import { describe, expect, it } from "vitest";
import type { Manuscript } from "../model.ts";
import { seededRandom } from "../random.ts";
import { generateReport } from "../report.ts";
import { LAYOUTS } from "./catalogue.ts";

const layouts = LAYOUTS.map(([, layout]) => layout);

/** A file's content without markup, separators and blanks. */
const bare = (content: string): string =>
  content
    .replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, "")
    .replace(/<td style="display:none">\d+<\/td>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;|[\s|*,"+│─├┼┤└┴┘┌┬┐]/g, "");

const figureRows = (manuscript: Manuscript): string[] =>
  manuscript.blocks
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .filter((row) => row.kind === "data")
    .map((row) => bare(row.values.map((value) => value.text).join("")));

describe.each(layouts)("layout $name", (layout) => {
  it("prints the figures of every row, in the order of the form", () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const { manuscript } = generateReport(seed * 31 + 5);
      const content = bare(layout.render(manuscript, seededRandom(seed), "utf-8"));
      let from = 0;
      for (const row of figureRows(manuscript)) {
        const at = content.indexOf(row, from);
        expect(at, `${layout.name}, seed ${seed}: ${row}`).toBeGreaterThanOrEqual(from);
        from = at + row.length;
      }
    }
  });

  it("prints the agency and the six headings", () => {
    const { manuscript } = generateReport(11);
    const content = bare(layout.render(manuscript, seededRandom(3), "utf-8"));
    expect(content).toContain(manuscript.agency);
    for (const block of manuscript.blocks)
      if (block.kind === "text" && block.role === "heading") expect(content).toContain(block.text);
  });

  it("renders the same for the same seed", () => {
    const { manuscript } = generateReport(5);
    const once = layout.render(manuscript, seededRandom(9), null);
    expect(layout.render(manuscript, seededRandom(9), null)).toBe(once);
  });
});

describe("layouts that keep blanks", () => {
  it.each(layouts.filter((layout) => layout.keepsBlanks))("$name shows each blank cell", (layout) => {
    const make = (zeros: "" | "@"): string => {
      const { manuscript } = generateReport(21, { zeros: "" });
      const blocks = manuscript.blocks.map((block) =>
        block.kind === "text"
          ? block
          : {
              ...block,
              rows: block.rows.map((row) =>
                row.kind === "data"
                  ? { ...row, values: row.values.map((value) => ({ ...value, text: value.text || zeros })) }
                  : row,
              ),
            },
      );
      return layout.render({ ...manuscript, blocks }, seededRandom(4), "utf-8");
    };
    const cells = (content: string): number => content.split(/[\t|,]|<td/i).length;
    expect(cells(make(""))).toBe(cells(make("@")));
  });
});

describe("the catalogue", () => {
  it("names every layout once", () => {
    expect(new Set(layouts.map((layout) => layout.name)).size).toBe(layouts.length);
  });
});
