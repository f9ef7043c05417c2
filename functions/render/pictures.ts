import { MAX_FILE_BYTES } from "../../shared/readers/sizes.ts";
import { type PictureIndex, pictureIndexKey, pictureKey } from "../../shared/records/page-pictures.ts";
import type { RenderDependencies } from "./dependencies.ts";

async function note(deps: RenderDependencies, ingestionId: string, reason: string): Promise<void> {
  await deps.store.pictures.missing(ingestionId, reason, deps.now());
  deps.log("PICTURES_MISSING", { ingestionId, reason });
}

/*
 * Why a repeat is harmless: the same bytes give the same pictures under the same keys; the index is put after them,
 * and `kept` is written last.
 */

/**
 * Makes the pictures of a file's pages. A file that cannot be rendered, or is gone, is noted and done with: nothing
 * else waits for its pictures. Throws what is worth another try.
 */
export async function keepPictures(deps: RenderDependencies, ingestionId: string): Promise<void> {
  const { objects, store, log } = deps;
  const start = Date.parse(deps.now());
  const pictures = await store.pictures.get(ingestionId);
  if (pictures === null || pictures.status === "kept") return log("ALREADY_DONE", { ingestionId });
  const ingestion = await store.ingestions.get(ingestionId);
  if (ingestion === null) throw new Error(`ingestion ${ingestionId} is not recorded`);
  const { object, fileName } = ingestion;
  const bytes = await objects.read(object.key, object, MAX_FILE_BYTES);
  if (bytes === null) return note(deps, ingestionId, "the file is no longer in the bucket");
  const rendered = await deps.render(bytes, fileName);
  if (!rendered.ok) return note(deps, ingestionId, `${rendered.error.code}: ${rendered.error.detail}`);
  const made = rendered.value;
  for (const { page, png } of made) await objects.put(pictureKey(ingestionId, page), png, "image/png");
  const index: PictureIndex = {
    pictures: made.map(({ page, width, height, scale }) => ({ page, width, height, scale })),
  };
  await objects.putJson(pictureIndexKey(ingestionId), index);
  await store.pictures.kept(ingestionId, deps.now());
  log("PICTURES_KEPT", {
    ingestionId,
    fileName,
    pictures: made.length,
    ms: Date.parse(deps.now()) - start,
  });
}
