import type { SourceDocument } from "../../../shared/document/document.ts";
import type { PageReading } from "../../../shared/document/page-reading.ts";
import type { TextractBlock } from "../../../shared/textract/block.ts";
import type { PagePicture } from "../../../shared/textract/page-reader.ts";
import { readBlocks } from "../../../shared/textract/read-blocks.ts";
import { blockList, type Reading } from "./block-list.ts";
import type { PrintedPage } from "./printed-page.ts";

/** Pixels a point: 150 an inch. */
const SCALE = 150 / 72;

/** The picture that a printed page is sent as; it shows ink where a line is printed. */
export function pictureOf(page: PrintedPage, seesInk = true): PagePicture {
  const printed = page.content.flatMap((one) =>
    "cells" in one ? one.cells.flatMap(({ lines }) => lines.map(({ box }) => box)) : [one.box],
  );
  return {
    page: page.page,
    bytes: new Uint8Array(),
    width: page.width * SCALE,
    height: page.height * SCALE,
    toPage: ([left, top, right, bottom]) => [left / SCALE, top / SCALE, right / SCALE, bottom / SCALE],
    ...(seesInk && {
      hasInk: ([left, top, right, bottom]) =>
        printed.some(
          (box) =>
            box[0] * SCALE < right &&
            box[2] * SCALE > left &&
            box[1] * SCALE < bottom &&
            box[3] * SCALE > top,
        ),
    }),
  };
}

export function readingOf(blocks: readonly TextractBlock[], picture: PagePicture): PageReading {
  const reading = readBlocks(blocks, picture);
  if (!reading.ok) throw new Error(`${reading.error.code}: ${reading.error.detail}`);
  return reading.value;
}

/** Pages as one document, as the OCR function joins them. */
export const documentOf = (readings: readonly PageReading[]): SourceDocument => ({
  format: "scan",
  encoding: "binary",
  blocks: readings.flatMap(({ blocks }) => blocks),
  unread: readings.flatMap(({ unread }) => unread),
  metadata: {},
});

/** A document as the stand-in would read its pages, without the wire. */
export const readBy = (pages: readonly PrintedPage[], reading?: Reading): SourceDocument =>
  documentOf(pages.map((page) => readingOf(blockList(page, reading), pictureOf(page))));
