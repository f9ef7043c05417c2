import { heightOf, widthOf } from "./geometry.ts";
import type { PageLine } from "./page-content.ts";
import type { PageTable } from "./page-table.ts";
import type { Rule } from "./rule.ts";
import type { Separator } from "./text-block.ts";
import type { Area } from "./unseen-text.ts";
import { zonesOf } from "./zone.ts";
import { zoneTables } from "./zone-table.ts";

/** Bands of colour behind rows are as high as some lines. */
const LOWEST_BAND = 6;
const HIGHEST_BAND = 120;
const NARROWEST_BAND = 12;

/** Horizontal rules and the edges of shaded bands part the rows of a table that has no column rules. */
function separatorsOf(rules: readonly Rule[], areas: readonly Area[]): Separator[] {
  const ruled = rules.filter((rule) => rule.horizontal).map(({ at, from, to }) => ({ y: at, from, to }));
  const bands = areas
    .map(({ box }) => box)
    .filter(
      (box) => heightOf(box) > LOWEST_BAND && heightOf(box) < HIGHEST_BAND && widthOf(box) > NARROWEST_BAND,
    )
    .flatMap(([from, top, to, bottom]) => [top, bottom].map((y) => ({ y, from, to })));
  return [...ruled, ...bands];
}

/** Tables without column rules, and the lines that belong to none. */
export function unruledTables(
  lines: readonly PageLine[],
  rules: readonly Rule[],
  areas: readonly Area[],
  page: number,
): { readonly tables: readonly PageTable[]; readonly rest: readonly PageLine[] } {
  if (lines.length === 0) return { tables: [], rest: lines };
  const separators = separatorsOf(rules, areas);
  const zones = zonesOf(lines);
  const taken = new Set<unknown>(zones.flatMap((zone) => zone.lines));
  const tables = zones.flatMap((zone) => {
    const top = Math.min(...zone.lines.map(({ box }) => box[1]));
    const bottom = Math.max(...zone.lines.map(({ box }) => box[3]));
    return zoneTables(
      zone,
      separators.filter(({ y }) => y > top - 20 && y < bottom + 20),
      page,
    );
  });
  return { tables, rest: lines.filter((line) => !taken.has(line)) };
}
