import type { SourceDocument, Unread } from "../document/document.ts";
import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import type { OpenPictures } from "../ocr/engines.ts";
import type { HeldPicture } from "../readers/pictures/held-picture.ts";
import { readPictured } from "../readers/read-pictured.ts";
import { blocksBefore } from "./insert.ts";
import { MOST_SHEETS, type Sheet } from "./sheet.ts";
import { wantedParts } from "./wanted.ts";

/** What a file says as text, and what of it must be recognised. */
export interface Plan {
  readonly document: SourceDocument;
  readonly sheets: readonly Sheet[];
}

/** Boxes within so many points of a whole page's corner are the page. */
const CORNER = 1;
const WHOLE_PAGE = { width: 400, height: 400 };

const isWholePage = ([left, top, right, bottom]: readonly [number, number, number, number]): boolean =>
  left <= CORNER && top <= CORNER && right >= WHOLE_PAGE.width && bottom >= WHOLE_PAGE.height;

function pageSheet(document: SourceDocument, unread: Unread): Sheet[] {
  if (!("page" in unread.at)) return [];
  const { page, box } = unread.at;
  const before = blocksBefore(document.blocks, page, box[1]);
  return [{ page, box: isWholePage(box) ? null : box, before, unread }];
}

function heldSheets(document: SourceDocument, unread: Unread, held: HeldPicture | undefined): Sheet[] {
  if (held === undefined) return [];
  const before = unread.picture?.before ?? document.blocks.length;
  return [{ page: held.unread + 1, box: null, bytes: held.bytes, before, unread }];
}

async function pictureSheets(
  document: SourceDocument,
  bytes: Uint8Array,
  openPictures: OpenPictures,
): Promise<Sheet[]> {
  const { pages } = await openPictures(bytes);
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const alone: Unread = { at: { page, box: [0, 0, 0, 0] }, reason: "picture" };
    return { page, box: null, before: 0, unread: document.unread?.[index] ?? alone };
  });
}

/**
 * Reads what a file says as text, and lists what must be recognised, in the order of the document. Rejections are
 * those of the readers, and TOO_COMPLEX for more pages than are recognised. `openPictures` throws RefusedPicture.
 */
export async function planOf(
  bytes: Uint8Array,
  fileName: string,
  openPictures: OpenPictures,
): Promise<Result<Plan, Rejection>> {
  const read = await readPictured(bytes, fileName);
  if (!read.ok) return read;
  const { document, pictures } = read.value;
  const unread = document.unread ?? [];
  const sheets =
    document.format === "scan"
      ? await pictureSheets(document, bytes, openPictures)
      : wantedParts(document).flatMap((index) => {
          const part = unread[index];
          if (part === undefined) return [];
          if ("page" in part.at) return pageSheet(document, part);
          return heldSheets(
            document,
            part,
            pictures.find((held) => held.unread === index),
          );
        });
  if (sheets.length > MOST_SHEETS)
    return fail({ code: "TOO_COMPLEX", detail: `${sheets.length} pages to be recognised` });
  return ok({ document, sheets });
}
