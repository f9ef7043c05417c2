import type { Block, Place, ShownPart, SourceDocument, Unread } from "../../document/document.ts";

/** A picture large enough to show a table or a page, as a reader meets it. */
export interface Picture {
  /** Its size as shown, in points; absent where the source does not say. */
  readonly widthPoints?: number;
  readonly heightPoints?: number;
  /** What is shown of it; absent for the whole. */
  readonly shown?: ShownPart;
  /** Gives its bytes, a Refusal thrown where they are damaged; null where the file does not hold them as they are shown. */
  readonly bytes: (() => Uint8Array) | null;
}

/** Holds the place of a picture in the flow while the document is built. */
export interface PictureMark {
  readonly kind: "picture";
  readonly at: Place;
  readonly picture: Picture;
}

export type Content = Block | PictureMark;

export const isBlock = (content: Content): content is Block => content.kind !== "picture";

/** Takes a picture that a document holds, by its index in `unread`. */
export type KeepPicture = (unread: number, bytes: () => Uint8Array) => void;

function unreadOf({ at, picture }: PictureMark, before: number): Unread {
  const { bytes, ...size } = picture;
  return { at, reason: "picture", ...(bytes === null ? {} : { picture: { before, ...size } }) };
}

/** The content of a document without its marks, which become its unread parts. */
export function settled(
  contents: readonly Content[],
  keep: KeepPicture | undefined,
): Pick<SourceDocument, "blocks" | "unread"> {
  if (contents.every(isBlock)) return { blocks: contents };
  const blocks: Block[] = [];
  const unread: Unread[] = [];
  for (const content of contents) {
    if (isBlock(content)) blocks.push(content);
    else {
      const index = unread.push(unreadOf(content, blocks.length)) - 1;
      if (content.picture.bytes !== null) keep?.(index, content.picture.bytes);
    }
  }
  return { blocks, unread };
}
