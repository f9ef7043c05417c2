import { HTML_BREAKS, HTML_DIVS, HTML_PARAGRAPHS, HTML_SPACED } from "./html/no-table.ts";
import { HTML_WORD, HTML_WPS } from "./html/office.ts";
import {
  HTML_BLANKS,
  HTML_CELL_TABLES,
  HTML_DECORATED,
  HTML_EMPTY_COLUMNS,
  HTML_NESTED,
  HTML_ONE_TABLE,
  HTML_SPANS,
  HTML_UNCLOSED,
} from "./html/tables.ts";
import type { Layout } from "./layout.ts";
import { DRAWN } from "./text/drawn.ts";
import { BARE_LINES, GROUPED_LINES, PARAGRAPHS, TABBED_LINES } from "./text/lines.ts";
import { CSV, MARKDOWN, PIPES, PIPES_STRAY } from "./text/pipes.ts";
import { ALIGNED, ALIGNED_WRAPPED, SPACED, SPACED_WRAPPED, TAB_WRAPPED } from "./text/spaces.ts";
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
  [3, TAB_WRAPPED],
  [4, PIPES],
  [2, PIPES_STRAY],
  [4, MARKDOWN],
  [4, ALIGNED],
  [3, ALIGNED_WRAPPED],
  [3, SPACED],
  [2, SPACED_WRAPPED],
  [1, CSV],
  [2, DRAWN],
  [8, HTML_SPANS],
  [5, HTML_BLANKS],
  [4, HTML_DECORATED],
  [5, HTML_WORD],
  [5, HTML_WPS],
  [3, HTML_NESTED],
  [2, HTML_ONE_TABLE],
  [2, HTML_CELL_TABLES],
  [3, HTML_EMPTY_COLUMNS],
  [3, HTML_UNCLOSED],
  [2, HTML_DIVS],
  [2, HTML_PARAGRAPHS],
  [1, HTML_BREAKS],
  [1, HTML_SPACED],
];
