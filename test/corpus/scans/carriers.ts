import { deflateSync } from "node:zlib";
import { jbig2 } from "./jbig2.ts";
import { open, type Picture } from "./picture.ts";
import { type PicturePage, picturePdf } from "./picture-pdf.ts";
import { greyBlocks, greyStrip, group4, tiff } from "./tiff.ts";

/** A page as it was scanned; `dpi` so that the whole page keeps its size on paper. */
export interface ScannedPage {
  readonly picture: Picture;
  readonly dpi: number;
}

/** What a scan is delivered in. */
export interface Carrier {
  readonly extension: string;
  /** Holds one page alone, so a report of one page goes into it. */
  readonly single?: boolean;
  readonly write: (pages: readonly ScannedPage[]) => Promise<Uint8Array>;
}

const GREY = "/ColorSpace /DeviceGray /BitsPerComponent";
const QUALITY = 85;

function pdf(draw: (page: Picture) => Promise<Omit<PicturePage, "dpi">>): Carrier {
  return {
    extension: "pdf",
    write: async (pages) =>
      picturePdf(
        await Promise.all(pages.map(async ({ picture, dpi }) => ({ ...(await draw(picture)), dpi }))),
      ),
  };
}

export const JPEG_PDF = pdf(async (page) => ({
  ...page,
  picture: await open(page).jpeg({ quality: QUALITY }).toBuffer(),
  entries: "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
}));

export const FLATE_PDF = pdf(async (page) => ({
  ...page,
  picture: deflateSync(page.data),
  entries: "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode",
}));

export const GROUP4_PDF = pdf(async (page) => {
  const { width, height, bytes } = await group4(page);
  const how = `/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${width} /Rows ${height} /BlackIs1 true >>`;
  return { width, height, picture: bytes, entries: `${GREY} 1 ${how}` };
});

export const JBIG2_PDF = pdf(async (page) => {
  const { width, height, bytes } = await greyBlocks(page);
  const picture = jbig2(width, height, (x, y) => (bytes[y * width + x] ?? 255) < 160);
  return { width, height, picture, entries: `${GREY} 1 /Filter /JBIG2Decode` };
});

const dpiOf = (pages: readonly ScannedPage[]): number => Math.round(pages[0]?.dpi ?? 200);

export const GROUP4_TIFF: Carrier = {
  extension: "tif",
  write: async (pages) =>
    tiff(await Promise.all(pages.map(({ picture }) => group4(picture))), "group4", dpiOf(pages)),
};

export const GREY_TIFF: Carrier = {
  extension: "tiff",
  write: async (pages) =>
    tiff(await Promise.all(pages.map(({ picture }) => greyStrip(picture))), "deflate", dpiOf(pages)),
};

function only(pages: readonly ScannedPage[]): ScannedPage {
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0) throw new RangeError(`${pages.length} pages in one picture`);
  return page;
}

export const PNG: Carrier = {
  extension: "png",
  single: true,
  write: async (pages) => {
    const { picture, dpi } = only(pages);
    return open(picture).withMetadata({ density: dpi }).png().toBuffer();
  },
};

/** The sensor lies on its side: pixels are turned and the file says how to turn them back (EXIF orientation 6). */
export const phoneJpeg = (quality: number): Carrier => ({
  extension: "jpg",
  single: true,
  write: async (pages) =>
    open(only(pages).picture)
      .rotate(270)
      .withMetadata({ orientation: 6, density: 72 })
      .jpeg({ quality })
      .toBuffer(),
});

/** What messengers make of a photograph: turned upright, without a word about itself. */
export const messengerJpeg = (quality: number): Carrier => ({
  extension: "jpg",
  single: true,
  write: (pages) => open(only(pages).picture).jpeg({ quality }).toBuffer(),
});
