import type { SourceDocument } from "../../../shared/document/document.ts";
import { readHtml } from "../../../shared/readers/html/html.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";

export const page = (html: string): SourceDocument => readHtml(html, "utf-8");

/** The tables of a page, each as its rows of cell texts. */
export const tablesOf = (html: string): string[][][] => tablesIn(page(html));

/** What the page shows in order: its lines of text, and `[table]` for each of its tables. */
export const shownBy = (html: string): string[] => shownIn(page(html));

/** `row,column+rowSpan×columnSpan` of every cell of the page's first table, by its text. */
export const cornersOf = (html: string): Record<string, string> => cornersIn(page(html));
