import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import { askOther } from "../ocr-choice/ask-other.ts";
import type { OcrEngine } from "../ocr-choice/engine.ts";
import { hasInk, placedOnPage, type SentPage } from "../scanning/sent-page.ts";
import type { PageFault, PagePicture, PageReader } from "../textract/page-reader.ts";
import type { ScanningAnswer } from "./scanning-job.ts";

/** Another engine, which pages may be sent to. */
export interface OtherEngine {
  readonly engine: OcrEngine;
  readonly reader: PageReader;
  /** Hears of every page that it did not read. */
  readonly noteFault: (page: number, fault: PageFault) => void;
}

const pictureOf = (sent: SentPage): PagePicture => ({
  page: sent.page,
  bytes: sent.png,
  width: sent.width,
  height: sent.height,
  toPage: (box) => placedOnPage(sent, box),
  hasInk: (box) => hasInk(sent, box),
});

type Page = Extract<ScanningAnswer, { kind: "page" }>;

/**
 * A page as the other engine reads it too, or alone. A page that it alone should read, and refuses, is CORRUPT
 * or TOO_LARGE. Rejects where it is out of reach, or answers in no terms of its own, and nothing else reads the page:
 * the same may go well later, and in the end people hear of it.
 */
export async function withOther(
  page: Page,
  { engine, reader, noteFault }: OtherEngine,
): Promise<Result<Page, Rejection>> {
  if (page.sent === null) return ok(page);
  const local = { blocks: page.blocks, unread: page.unread };
  const reading = await askOther(engine, local, pictureOf(page.sent), reader, noteFault);
  if (reading.ok) return ok({ ...page, ...reading.value });
  const { code, detail } = reading.error;
  const isOfThePage = code !== "UNAVAILABLE" && code !== "UNUSABLE_ANSWER";
  if (!isOfThePage) throw new Error(`page ${page.sent.page} was not read: ${detail}`);
  const isLarge = code === "DOCUMENT_TOO_LARGE";
  return fail({ code: isLarge ? "TOO_LARGE" : "CORRUPT", detail: `${code}: ${detail}` });
}
