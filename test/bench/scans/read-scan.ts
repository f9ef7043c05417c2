import type { SourceDocument } from "../../../shared/document/document.ts";
import type { PageReading } from "../../../shared/document/page-reading.ts";
import { openPictures } from "../../../shared/ocr/engine/open-pictures.ts";
import type { Engines, PictureFile } from "../../../shared/ocr/engines.ts";
import type { Picture } from "../../../shared/ocr/raster/raster.ts";
import { readPicture } from "../../../shared/ocr/read-picture.ts";
import { scanPicture, sized } from "../../../shared/ocr/scan.ts";
import { renderColours } from "../../../shared/readers/pdf/page-picture.ts";
import { inserted } from "../../../shared/scanning/insert.ts";
import { withoutLostDashes } from "../../../shared/scanning/lost-dashes.ts";
import { planOf } from "../../../shared/scanning/plan.ts";

/** One page as it was read; `seconds` are of processor time, all threads together. */
export interface ReadPage extends PageReading {
  readonly picture: Picture;
  readonly seconds: number;
}

export interface ReadScan {
  readonly document: SourceDocument;
  readonly pages: readonly ReadPage[];
}

/** Seconds of processor time since `before`. */
export function processorSeconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * Reads a scan in this process, page by page, as the scanning processes do: nothing is kept from one call to the next.
 * Throws where the file is refused.
 */
export async function readScan(bytes: Uint8Array, name: string, engines: Engines): Promise<ReadScan> {
  const plan = await planOf(bytes, name, openPictures);
  if (!plan.ok) throw new Error(`${name}: ${plan.error.code} ${plan.error.detail}`);
  const { document, sheets } = plan.value;
  let file: PictureFile | null = null;
  const pages: ReadPage[] = [];
  for (const sheet of sheets) {
    const before = process.cpuUsage();
    if (document.format === "scan") file ??= await openPictures(bytes);
    const source = sheet.bytes === undefined ? file : await openPictures(sheet.bytes);
    const picture = sized(
      await (source === null
        ? renderColours(bytes, sheet.page)
        : source.page(sheet.bytes === undefined ? sheet.page : 1, sheet.unread.picture?.shown)),
    );
    const standing = { page: sheet.page, box: sheet.box };
    const reading = await scanPicture(picture, standing, (part) => readPicture(part, engines));
    pages.push({ ...reading, picture, seconds: processorSeconds(before) });
  }
  const read = inserted(document, sheets, withoutLostDashes(pages));
  const unread = [...(read.unread ?? []), ...pages.flatMap((page) => page.unread)];
  return { document: unread.length === 0 ? read : { ...read, unread }, pages };
}
