import type { ByteView } from "../ole/byte-view.ts";
import type { CompoundFile } from "../ole/compound-file.ts";
import { Refusal } from "../refusal.ts";

/** A part of the table stream. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** The streams of a Word document and where its structures lie in them ([MS-DOC] 2.5). */
export interface WordFile {
  readonly document: ByteView;
  readonly table: ByteView;
  /** Large property lists and pictures; absent where there are none. */
  readonly data: ByteView | null;
  /** Characters of the main text; notes, headers, comments and text boxes come after them. */
  readonly textLength: number;
  readonly extent: (index: number) => Extent;
}

/** Indexes into FibRgFcLcb97. */
export const STYLE_SHEET = 1;
export const CHARACTER_PAGES = 12;
export const PARAGRAPH_PAGES = 13;
export const PIECES = 33;
export const DRAWINGS = 40;
export const LISTS = 73;
export const LIST_OVERRIDES = 74;

const MAGIC = 0xa5ec;
/** Word 97; what is older keeps its text in another way. */
const WORD_97 = 0xc0;
const ENCRYPTED = 0x0100;
const WHICH_TABLE = 0x0200;
const TEXT_LENGTH = 0x4c;
const EXTENTS = 0x9a;
/** Many times what the longest report has. */
const MOST_CHARACTERS = 1_000_000;

/** Finds a Word document in an OLE2 file. Refuses what is encrypted, older than Word 97, or no Word document. */
export function openWordFile(container: CompoundFile): WordFile {
  const document = container.stream("WordDocument");
  if (document === null) {
    if (container.names.includes("EncryptedPackage"))
      throw new Refusal("ENCRYPTED", "an encrypted Office package");
    throw new Refusal("UNSUPPORTED", "an OLE2 file without a Word document");
  }
  const magic = document.u16(0);
  const version = document.u16(2);
  const flags = document.u16(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new Refusal("ENCRYPTED", "a Word document with a password");
  if (magic !== MAGIC || version < WORD_97)
    throw new Refusal("UNSUPPORTED", `a Word document older than Word 97 (version ${version})`);
  const named = (flags & WHICH_TABLE) === 0 ? ["0Table", "1Table"] : ["1Table", "0Table"];
  const table = named.map((name) => container.stream(name)).find((stream) => stream !== null);
  if (table === undefined || table === null)
    throw new Refusal("CORRUPT", "a Word document without its table stream");
  const textLength = document.u32(TEXT_LENGTH);
  if (textLength > MOST_CHARACTERS) throw new Refusal("TOO_COMPLEX", `${textLength} characters of text`);
  const extent = (index: number): Extent => ({
    offset: document.u32(EXTENTS + index * 8),
    length: document.u32(EXTENTS + index * 8 + 4),
  });
  return { document, table, data: container.stream("Data"), textLength, extent };
}
