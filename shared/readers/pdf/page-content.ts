import type { Unread } from "../../document/document.ts";
import { type Box, heightOf, type Matrix } from "./geometry.ts";
import { illegible } from "./legibility.ts";
import { mergeRules } from "./merge-rules.ts";
import { frameOf } from "./page-frame.ts";
import { pageGlyphs } from "./page-glyphs.ts";
import { pageObjects } from "./page-objects.ts";
import type { PageTable } from "./page-table.ts";
import type { Pdfium } from "./pdfium.ts";
import type { Rule } from "./rule.ts";
import { ruledTables } from "./ruled-tables.ts";
import { type TextLine, textLines } from "./text-line.ts";
import type { Area } from "./unseen-text.ts";

/** A line of running text on a page. */
export interface PageLine extends TextLine {
  readonly kind: "line";
}

export type PageItem = PageLine | PageTable;

/** What stands on a page, from the top down. Points of the page as it is read, see PageFrame. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly toDisplay: Matrix;
  readonly items: readonly PageItem[];
  readonly rules: readonly Rule[];
  readonly areas: readonly Area[];
  readonly unread: readonly Unread[];
  readonly characters: number;
}

const topOf = (item: PageItem): number =>
  item.kind === "table" ? item.box[1] : item.box[1] + heightOf(item.box) / 2;

/** Which page is read, from 1, and whether its text is what was printed, not what a program recognised. */
interface Asked {
  readonly number: number;
  readonly isTrusted: boolean;
}

/** Reads a loaded page. Text that lies on its side is turned upright. */
export function pageContent(pdfium: Pdfium, page: number, asked: Asked): PageContent {
  const upright = readTurned(pdfium, page, asked, 0);
  return upright.turns === 0 ? upright.content : readTurned(pdfium, page, asked, 4 - upright.turns).content;
}

function readTurned(
  pdfium: Pdfium,
  page: number,
  { number, isTrusted }: Asked,
  turns: number,
): { readonly content: PageContent; readonly turns: number } {
  const { width, height, toPage, toDisplay } = frameOf(pdfium, page, turns);
  const box: Box = [0, 0, width, height];
  const objects = pageObjects(pdfium, page, toPage, box);
  const { hidden, shapeless } = objects;
  const { glyphs, lost } = pageGlyphs(pdfium, page, { toPage, box, hidden, shapeless });
  const { parts, isWhole } = illegible({ number, box, toDisplay, lost, isTrusted }, objects, glyphs);
  const readable = isWhole ? [] : glyphs;
  const rules = mergeRules(objects.rules);
  const { tables, rest } = ruledTables(rules, readable, number);
  const lines = textLines(rest).map((line): PageLine => ({ ...line, kind: "line" }));
  const items = [...lines, ...tables].sort((a, b) => topOf(a) - topOf(b));
  const content = {
    number,
    width,
    height,
    toDisplay,
    items: readable.length === 0 ? [] : items,
    rules,
    areas: objects.areas,
    unread: parts,
    characters: glyphs.length,
  };
  return { content, turns: objects.turns };
}
