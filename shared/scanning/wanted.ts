import type { SourceDocument, Unread } from "../document/document.ts";
import { mapDocument } from "../reading/map.ts";
import type { Report } from "../report/report.ts";
import { hasText } from "./has-text.ts";

/** A picture smaller than either of these (points) holds no table of the form; one as large as `PAGE` is a page. */
const TABLE = { width: 200, height: 60 };
/** Table 4 alone, four lines high. */
const STRIP = { width: 340, height: 40 };
const PAGE = { width: 400, height: 500 };

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is shown, in points; null where nobody says. */
function extentOf({ at, picture }: Unread): Extent | null {
  if ("box" in at) return { width: at.box[2] - at.box[0], height: at.box[3] - at.box[1] };
  const { widthPoints: width, heightPoints: height } = picture ?? {};
  return width === undefined || height === undefined ? null : { width, height };
}

const isAtLeast = (extent: Extent, least: Extent): boolean =>
  extent.width >= least.width && extent.height >= least.height;

/** True where a part can be scanned at all: a page of a PDF or picture file, or a picture that its file holds. */
const isHeld = (part: Unread): boolean => "page" in part.at || part.picture !== undefined;

const mayHoldTable = (part: Unread): boolean =>
  [TABLE, STRIP].some((least) => isAtLeast(extentOf(part) ?? TABLE, least));
const isPage = (part: Unread): boolean => {
  const extent = extentOf(part);
  return extent !== null && isAtLeast(extent, PAGE);
};

/** True where every cell of the three tables has its place in the text. */
const isWhole = ({ tables, cells }: Report): boolean =>
  Object.values(tables).every((found) => found) &&
  Object.values(cells).every(({ kind }) => kind !== "missing");

function isWholeReport(document: SourceDocument): boolean {
  const read = mapDocument(document, "");
  return read.ok && read.value.every(isWhole);
}

/**
 * The parts of a document that are worth recognising from their pictures, as indexes into its `unread`: pages that
 * are a picture; and pictures large enough for a table, where the text alone does not have all the tables. A drawing
 * beside text that is whole is left alone, and its document is not held up.
 */
export function wantedParts(document: SourceDocument): readonly number[] {
  const { unread = [], blocks } = document;
  const indexes = (is: (part: Unread) => boolean): number[] =>
    unread.flatMap((part, index) => (isHeld(part) && is(part) ? [index] : []));
  if (document.format === "scan" || !hasText(blocks)) return indexes(() => true);
  const large = indexes(mayHoldTable);
  if (large.length === 0 || !isWholeReport(document)) return large;
  return indexes(isPage);
}

/** True where a document must be scanned before it can be checked. */
export const wantsScanning = (document: SourceDocument): boolean => wantedParts(document).length > 0;
