import * as z from "zod/mini";
import type { Objects } from "../../shared/aws/objects.ts";
import type { SourceDocument } from "../../shared/document/document.ts";

/** The frame of what EXTRACT wrote; the blocks are as many as the document is long, and are its own writer's. */
const Frame = z.object({
  format: z.string(),
  encoding: z.string(),
  blocks: z.array(z.unknown()),
  metadata: z.object({}),
});

/** What a reader made of the file. It is written before anybody is told of it: its absence is a fault. */
export async function readExtraction(objects: Objects, key: string): Promise<SourceDocument> {
  const stored = await objects.readJson(key);
  if (stored === null) throw new Error(`the extraction ${key} is not there`);
  if (!Frame.safeParse(stored).success) throw new Error(`the extraction ${key} is no document`);
  return stored as SourceDocument;
}
