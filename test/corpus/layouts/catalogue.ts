import { HTML_BLANKS, HTML_SPANS } from "./html/tables.ts";
import type { Layout } from "./layout.ts";
import { BARE_LINES, GROUPED_LINES, PARAGRAPHS, TABBED_LINES } from "./text/lines.ts";
import { TAB_COMPACT, TAB_GRID, TAB_RAGGED } from "./text/tabs.ts";

/** Every layout, with how often it is met. */
export const LAYOUTS: readonly (readonly [weight: number, layout: Layout])[] = [
  [8, TABBED_LINES],
  [8, PARAGRAPHS],
  [4, BARE_LINES],
  [3, GROUPED_LINES],
  [8, TAB_GRID],
  [8, TAB_RAGGED],
  [4, TAB_COMPACT],
  [10, HTML_SPANS],
  [6, HTML_BLANKS],
];
