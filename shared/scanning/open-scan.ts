import type { OpenPictures } from "../ocr/engines.ts";
import { openPagePictures } from "../readers/archive/page-pictures.ts";

/**
 * Opens what `open` does, and a zip file of pictures that are the pages of one scan, of which no more than one is held
 * unpacked at a time. Throws what `open` does, or a Refusal; its pages a RangeError beyond the last.
 */
export const scanOpener =
  (open: OpenPictures): OpenPictures =>
  async (bytes) => {
    const pictures = openPagePictures(bytes);
    if (pictures === null) return open(bytes);
    const places: { readonly picture: () => Uint8Array; readonly page: number }[] = [];
    for (const picture of pictures) {
      const { pages } = await open(picture());
      for (let page = 1; page <= pages; page += 1) places.push({ picture, page });
    }
    return {
      pages: places.length,
      page: async (number) => {
        const place = places[number - 1];
        if (place === undefined) throw new RangeError(`page ${number} of ${places.length}`);
        return (await open(place.picture())).page(place.page);
      },
    };
  };
