import { Refusal } from "../refusal.ts";
import type { HeldPicture } from "./held-picture.ts";

/** More or larger pictures (bytes in all) are left unread: no report has its tables in so many. */
const MOST_PICTURES = 60;
const MOST_BYTES = 48 * 1024 * 1024;

/** Collects the pictures that a reader meets, within bounds. A damaged one is left out: it stays unread. */
export class PictureTray {
  readonly pictures: HeldPicture[] = [];
  private total = 0;

  keep(unread: number, bytes: () => Uint8Array): void {
    if (this.pictures.length >= MOST_PICTURES) return;
    const own = bytesOrNull(bytes);
    if (own === null || own.length === 0 || this.total + own.length > MOST_BYTES) return;
    this.total += own.length;
    // A copy, so that a picture does not drag the whole file along.
    this.pictures.push({ unread, bytes: new Uint8Array(own) });
  }
}

function bytesOrNull(bytes: () => Uint8Array): Uint8Array | null {
  try {
    return bytes();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
