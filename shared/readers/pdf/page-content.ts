import { type Box, heightOf } from "./geometry.ts";
import { mergeRules } from "./merge-rules.ts";
import { pageGlyphs } from "./page-glyphs.ts";
import { frameOf } from "./page-frame.ts";
import { type Area, pageObjects } from "./page-objects.ts";
import type { PageTable } from "./page-table.ts";
import type { Pdfium } from "./pdfium.ts";
import type { Rule } from "./rule.ts";
import { ruledTables } from "./ruled-tables.ts";
import { type TextLine, textLines } from "./text-line.ts";

/** A line of running text on a page. */
export interface PageLine extends TextLine {
  readonly kind: "line";
}

export type PageItem = PageLine | PageTable;

/** What stands on a page, from the top down. Points of the displayed page. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  readonly rules: readonly Rule[];
  readonly areas: readonly Area[];
}

export const topOf = (item: PageItem): number =>
  item.kind === "table" ? item.box[1] : item.box[1] + heightOf(item.box) / 2;

/** Reads a loaded page. `number` is from 1. */
export function pageContent(pdfium: Pdfium, page: number, number: number): PageContent {
  const { width, height, toPage } = frameOf(pdfium, page);
  const box: Box = [0, 0, width, height];
  const objects = pageObjects(pdfium, page, toPage, box);
  const { glyphs } = pageGlyphs(pdfium, page, { toPage, box, hidden: objects.hidden });
  const rules = mergeRules(objects.rules);
  const { tables, rest } = ruledTables(rules, glyphs, number);
  const lines = textLines(rest).map((line): PageLine => ({ ...line, kind: "line" }));
  const items = [...lines, ...tables].sort((a, b) => topOf(a) - topOf(b));
  return { number, width, height, items, rules, areas: objects.areas };
}
