import { heightOf, widthOf } from "./geometry.ts";
import type { PageLine } from "./page-content.ts";
import type { Rule } from "./rule.ts";
import type { Separator } from "./text-block.ts";
import type { Area } from "./unseen-text.ts";
import { type Zone, zonesOf } from "./zone.ts";

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

/** A zone, and what parts its rows. */
export interface PartedZone extends Zone {
  readonly separators: readonly Separator[];
}

/** The zones of a page that look like tables without column rules, and the lines that belong to none. */
export function unruledZones(
  lines: readonly PageLine[],
  rules: readonly Rule[],
  areas: readonly Area[],
): { readonly zones: readonly PartedZone[]; readonly rest: readonly PageLine[] } {
  if (lines.length === 0) return { zones: [], rest: lines };
  const separators = separatorsOf(rules, areas);
  const zones = zonesOf(lines).map((zone): PartedZone => {
    const top = Math.min(...zone.lines.map(({ box }) => box[1]));
    const bottom = Math.max(...zone.lines.map(({ box }) => box[3]));
    return { ...zone, separators: separators.filter(({ y }) => y > top - 20 && y < bottom + 20) };
  });
  const taken = new Set<unknown>(zones.flatMap((zone) => zone.lines));
  return { zones, rest: lines.filter((line) => !taken.has(line)) };
}
