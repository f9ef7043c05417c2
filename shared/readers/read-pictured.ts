import type { Rejection } from "../document/rejection.ts";
import { ok, type Result } from "../document/result.ts";
import type { PicturedDocument } from "./pictures/held-picture.ts";
import { PictureTray } from "./pictures/picture-tray.ts";
import { readDocument } from "./read.ts";

/**
 * Reads a file's bytes as `readDocument` does, and takes along the pictures in its flow that may show a table or a
 * page: those entries of `unread` that have a `picture`, up to a bound. The document is the very same.
 */
export async function readPictured(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<PicturedDocument, Rejection>> {
  const tray = new PictureTray();
  const document = await readDocument(bytes, fileName, (unread, picture) => tray.keep(unread, picture));
  return document.ok ? ok({ document: document.value, pictures: tray.pictures }) : document;
}
