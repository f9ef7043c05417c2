import type { OpenPictures, PictureFile } from "../ocr/engines.ts";
import { openPagePictures } from "../readers/archive/page-pictures.ts";

/** The page of several picture files one after the other; throws a RangeError beyond them. */
function pageOf(files: readonly PictureFile[], number: number): ReturnType<PictureFile["page"]> {
  let before = 0;
  for (const file of files) {
    if (number <= before + file.pages) return file.page(number - before);
    before += file.pages;
  }
  throw new RangeError(`page ${number} of ${before}`);
}

/** Opens what `open` does, and a zip file of pictures that are the pages of one scan. Throws what `open` does, or a Refusal. */
export const scanOpener =
  (open: OpenPictures): OpenPictures =>
  async (bytes) => {
    const pictures = openPagePictures(bytes);
    if (pictures === null) return open(bytes);
    const files: PictureFile[] = [];
    for (const picture of pictures) files.push(await open(picture()));
    return {
      pages: files.reduce((sum, { pages }) => sum + pages, 0),
      page: async (number) => pageOf(files, number),
    };
  };
