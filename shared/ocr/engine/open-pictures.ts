import sharp, { type Metadata, type Region } from "sharp";
import type { ShownPart } from "../../document/document.ts";
import type { OpenPictures } from "../engines.ts";
import { sheetSide } from "../page/working-size.ts";
import type { Picture } from "../raster/raster.ts";
import { RefusedPicture } from "../refused-picture.ts";
import { openBitmap } from "./bitmap.ts";
import { pictureType } from "./picture-type.ts";
import { pixelShape } from "./pixel-shape.ts";

/** A page of A3 at 600 dots an inch has 70 million pixels. */
const MOST_PIXELS = 100_000_000;
const MOST_PAGES = 500;
/** Sheets whose longer side has more pixels are made smaller: 300 dots an inch are enough for A4. */
const LONGEST = 4000;
/** A page longer than this (inches) has a resolution that was made up, as the 72 of most cameras. */
const LONGEST_PAGE = 24;
const LEAST_SIDE = 16;
/** Orientations from this on lie on their sides. */
const SIDEWAYS = 5;

const OPTIONS = { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true } as const;

/** What sharp throws is the file's fault, if it is no more than an Error. */
function refusalOf(error: unknown): unknown {
  if (error instanceof RefusedPicture || !(error instanceof Error) || error.constructor !== Error)
    return error;
  return /pixel limit/iu.test(error.message)
    ? new RefusedPicture("TOO_LARGE", `more than ${MOST_PIXELS} pixels on a page`)
    : new RefusedPicture("CORRUPT", "the picture cannot be decoded");
}

function refuseBySize({ width, height }: { readonly width: number; readonly height: number }): void {
  if (width * height > MOST_PIXELS)
    throw new RefusedPicture("TOO_LARGE", `a picture of ${width} × ${height} pixels`);
  if (Math.min(width, height) < LEAST_SIDE)
    throw new RefusedPicture("NO_TEXT", "a picture too small for text");
}

/** A bitmap, which sharp does not know, as a PNG. */
async function pngOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { width, height, density, pixels } = openBitmap(bytes);
  refuseBySize({ width, height });
  const picture = sharp(pixels(), { raw: { width, height, channels: 3 } }).withMetadata({ density });
  return picture.png({ compressionLevel: 0 }).toBuffer();
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size at which a page is opened: of its sheets, if it is a long picture, no more than is read. */
function openedSize({ width, height }: Size): Size {
  const sheet = LONGEST / sheetSide({ width, height });
  const area = LONGEST / Math.sqrt(width * height);
  const opened = Math.max(1, Math.floor(width * Math.min(1, sheet, area)));
  return { width: opened, height: Math.max(1, Math.round((height * opened) / width)) };
}

/** The size of a page, turned as it says, whose pixels become squares as small as their shorter sides. */
function squared({ orientation = 1, autoOrient: { width, height } }: Metadata, shape: number): Size {
  const turned = orientation >= SIDEWAYS ? 1 / shape : shape;
  return {
    width: Math.round(width * Math.max(1, 1 / turned)),
    height: Math.round(height * Math.max(1, turned)),
  };
}

/** The pixels of a page of `width` × `height` that are shown, but for those of which only a part is. */
function regionOf([left, top, right, bottom]: ShownPart, { width, height }: Size): Region {
  const [x, y] = [Math.ceil(left * width), Math.ceil(top * height)];
  const region = {
    left: x,
    top: y,
    width: Math.floor(right * width) - x,
    height: Math.floor(bottom * height) - y,
  };
  refuseBySize(region);
  return region;
}

/** The pixels of what is shown of a page, as it is to be looked at: turned as it says, its pixels square, without transparency, in colour. */
async function decodePage(
  bytes: Uint8Array,
  page: number,
  shape: number,
  shown: ShownPart | undefined,
): Promise<Picture> {
  const metadata = await sharp(bytes, { ...OPTIONS, page }).metadata();
  if (shown !== undefined && (metadata.orientation ?? 1) !== 1)
    throw new RefusedPicture("UNSUPPORTED", "a part of a picture that is turned");
  const whole = squared(metadata, shape);
  const opened = openedSize(whole);
  const pixelsOfPage = sharp(bytes, { ...OPTIONS, page })
    .autoOrient()
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .resize({ ...opened, fit: "fill" })
    .raw({ depth: "uchar" });
  if (shown !== undefined) pixelsOfPage.extract(regionOf(shown, opened));
  const { data, info } = await pixelsOfPage.toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels !== 3) throw new Error(`${channels} channels after decoding`);
  const { density } = metadata;
  const dpi = density === undefined ? null : (density * Math.max(1, 1 / shape) * opened.width) / whole.width;
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const isBelievable = dpi !== null && Math.max(width, height) / dpi <= LONGEST_PAGE;
  return { width, height, data: pixels, dpi: isBelievable ? dpi : null };
}

/**
 * Opens JPEG, PNG, BMP, and TIFF, WebP and GIF with one page or many. Refuses with UNSUPPORTED what is
 * none of these, with CORRUPT what breaks off, with TOO_LARGE and TOO_COMPLEX what has too many pixels or pages.
 */
export const openPictures: OpenPictures = async (file) => {
  const type = pictureType(file);
  if (type === null) throw new RefusedPicture("UNSUPPORTED", "no picture of a known type");
  sharp.cache(false);
  sharp.concurrency(1);
  try {
    const bytes = type === "bmp" ? await pngOf(file) : file;
    const metadata = await sharp(bytes, OPTIONS).metadata();
    refuseBySize(metadata);
    const { pages = 1 } = metadata;
    if (pages > MOST_PAGES) throw new RefusedPicture("TOO_COMPLEX", `a picture file of ${pages} pages`);
    return {
      pages,
      page: async (number, shown) => {
        if (number < 1 || number > pages) throw new RangeError(`page ${number} of ${pages}`);
        try {
          const shape = type === "tiff" ? pixelShape(bytes, number - 1) : 1;
          return await decodePage(bytes, number - 1, shape, shown);
        } catch (error) {
          throw refusalOf(error);
        }
      },
    };
  } catch (error) {
    throw refusalOf(error);
  }
};
