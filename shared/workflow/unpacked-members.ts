import * as z from "zod/mini";
import type { Objects } from "../aws/objects.ts";
import { REJECTION_CODES } from "../document/rejection.ts";
import type { Ingestion, UnpackedMember } from "../records/ingestion.ts";

const Members = z.array(
  z.union([
    z.object({ path: z.string(), key: z.string() }),
    z.object({
      path: z.string(),
      rejection: z.object({ code: z.enum(REJECTION_CODES), detail: z.string() }),
    }),
  ]),
);

/** What was in an archive; null for any other file. Throws where its list is absent or not of that shape. */
export async function readMembers(
  objects: Pick<Objects, "readJson">,
  { unpacked }: Pick<Ingestion, "unpacked">,
): Promise<readonly UnpackedMember[] | null> {
  if (unpacked === undefined) return null;
  const parsed = Members.safeParse(await objects.readJson(unpacked.listKey));
  if (!parsed.success) throw new Error(`${unpacked.listKey} holds no list of members`);
  return parsed.data;
}
