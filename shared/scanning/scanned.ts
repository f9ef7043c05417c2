import type { Block, SourceDocument, Unread } from "../document/document.ts";
import type { PageReading } from "../document/page-reading.ts";
import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import { excess } from "../readers/measure.ts";
import { hasText } from "./has-text.ts";
import { inserted } from "./insert.ts";
import type { KeptPage } from "./kept-page.ts";
import { withoutLostDashes } from "./lost-dashes.ts";
import type { Plan } from "./plan.ts";

/** What was recognised on one page, or why nothing was. */
export type PageOutcome = Result<
  {
    readonly blocks: readonly Block[];
    readonly kept: KeptPage | null;
    /** Parts of the page of which an engine says that it could not read them. */
    readonly unread?: readonly Unread[];
  } & Pick<PageReading, "losable">,
  Rejection
>;

/** A file whose pictures were recognised, and the pages' pictures that are kept for people. */
export interface Scanned {
  readonly document: SourceDocument;
  /** Empty for PDFs, whose pages are shown as they are. */
  readonly kept: readonly KeptPage[];
  /** How many pages were looked at. */
  readonly pages: number;
  readonly isPdf: boolean;
}

/** Pictures of pages past this many are not kept, as of PDFs. */
const MOST_KEPT = 40;

/**
 * A file's document from what was recognised on its pages. A page that failed is unread; where nothing else says
 * anything, its rejection is the file's. NO_TEXT where there was nothing to be recognised.
 */
export function scannedOf(plan: Plan, pages: readonly PageOutcome[]): Result<Scanned, Rejection> {
  const read = inserted(
    plan.document,
    plan.sheets,
    withoutLostDashes(pages.map((page) => (page.ok ? page.value : null))),
  );
  const unread = [
    ...(read.unread ?? []),
    ...pages.flatMap((page) => (page.ok ? (page.value.unread ?? []) : [])),
  ];
  const document = unread.length === 0 ? read : { ...read, unread };
  if (!hasText(document.blocks)) {
    const failed = pages.find((page) => !page.ok);
    return failed !== undefined && !failed.ok
      ? failed
      : fail({ code: "NO_TEXT", detail: "nothing was recognised on the pictures" });
  }
  const tooMuch = excess(document);
  if (tooMuch !== null) return fail({ code: "TOO_COMPLEX", detail: tooMuch });
  const kept = pages.flatMap((page) => (page.ok && page.value.kept !== null ? [page.value.kept] : []));
  const isPdf = plan.document.format === "pdf";
  return ok({ document, kept: kept.slice(0, MOST_KEPT), pages: pages.length, isPdf });
}
