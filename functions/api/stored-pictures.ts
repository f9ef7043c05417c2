import * as z from "zod/mini";
import type { Objects } from "../../shared/aws/objects.ts";
import { type PictureIndex, pictureIndexKey } from "../../shared/records/page-pictures.ts";

const Index = z.object({
  pictures: z.array(z.object({ page: z.int(), width: z.int(), height: z.int(), scale: z.number() })),
});

/** Which pictures of a file's pages there are. Throws where they are said to be kept and their index is not there. */
export async function readPictureIndex(objects: Objects, ingestionId: string): Promise<PictureIndex> {
  const key = pictureIndexKey(ingestionId);
  const parsed = Index.safeParse(await objects.readJson(key));
  if (!parsed.success) throw new Error(`${key} holds no index of pictures`);
  return parsed.data;
}
