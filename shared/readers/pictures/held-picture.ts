import type { SourceDocument } from "../../document/document.ts";

/** The bytes of a picture that a document's file holds: JPEG, PNG, GIF, BMP, TIFF, WMF or EMF, told by content. */
export interface HeldPicture {
  /** The index of its entry in the document's `unread`, which says where it stands. */
  readonly unread: number;
  readonly bytes: Uint8Array;
}

/** A document with the pictures that it holds in place of text, in document order. */
export interface PicturedDocument {
  readonly document: SourceDocument;
  readonly pictures: readonly HeldPicture[];
}
