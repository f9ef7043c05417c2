import { type PictureIndex, pictureIndexKey, pictureKey } from "../../shared/records/page-pictures.ts";
import type { KeptPage } from "../../shared/scanning/kept-page.ts";
import type { OcrDependencies } from "./dependencies.ts";

/*
 * Why a repeat is harmless: the same bytes give the same pictures under the same keys; the index is put after them,
 * and `kept` is written last.
 */

/** Keeps pictures of pages that RENDER cannot make, for the people who review them: those of picture files. */
export async function keepPages(
  { objects, store, now }: OcrDependencies,
  ingestionId: string,
  kept: readonly KeptPage[],
): Promise<void> {
  await store.pictures.want(ingestionId, now());
  for (const { page, png } of kept) await objects.put(pictureKey(ingestionId, page), png, "image/png");
  const index: PictureIndex = {
    pictures: kept.map(({ page, width, height, scale }) => ({ page, width, height, scale })),
  };
  await objects.putJson(pictureIndexKey(ingestionId), index);
  await store.pictures.kept(ingestionId, now());
}
