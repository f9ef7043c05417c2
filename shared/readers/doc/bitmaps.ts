import type { ByteView } from "../ole/byte-view.ts";
import { Refusal } from "../refusal.ts";

const SHAPE_CONTAINER = 0xf004;
const SHAPE_PROPERTIES = 0xf00b;
const STORE_ENTRY = 0xf007;
/** JPEG, PNG, TIFF, and JPEG in CMYK. Metafiles and bitmaps without a file header are passed over. */
const BITMAPS = new Set([0xf01d, 0xf01e, 0xf029, 0xf02a]);
const STORE_ENTRY_HEAD = 36;
const NAMED_SHAPE = 0x66;
const HEAD = 8;
/** Properties 0x100 to 0x103 crop a picture at its four sides. */
const CROPS = [0x100, 0x103] as const;
const MOST_RECORDS = 1_000;

/** A record of Office drawings ([MS-ODRAW] 2.2.1). */
interface DrawingRecord {
  readonly instance: number;
  readonly type: number;
  readonly data: ByteView;
}

function* records(view: ByteView, from: number): Generator<DrawingRecord> {
  let at = from;
  for (let count = 0; at + HEAD <= view.length && count < MOST_RECORDS; count += 1) {
    const length = view.u32(at + 4);
    yield { instance: view.u16(at) >> 4, type: view.u16(at + 2), data: view.part(at + HEAD, length) };
    at += HEAD + length;
  }
}

function crops({ type, instance, data }: DrawingRecord): boolean {
  if (type !== SHAPE_PROPERTIES) return false;
  for (let index = 0; index < instance; index += 1) {
    const property = data.u16(index * 6) & 0x3fff;
    if (property >= CROPS[0] && property <= CROPS[1] && data.i32(index * 6 + 2) !== 0) return true;
  }
  return false;
}

/** The record of the picture itself: it may stand in an entry of a store. */
function stored(record: DrawingRecord): DrawingRecord | undefined {
  if (record.type !== STORE_ENTRY) return record;
  const [inner] = records(record.data, STORE_ENTRY_HEAD + record.data.u8(33));
  return inner;
}

/** The file within a record of a bitmap: one or two hashes of 16 bytes and a tag come before it. */
function fileIn(record: DrawingRecord | undefined): ByteView | null {
  if (record === undefined || !BITMAPS.has(record.type)) return null;
  const { instance, data } = record;
  const start = ((instance & 1) === 1 ? 32 : 16) + 1;
  return data.part(start, data.length - start);
}

function bitmapOf(picture: ByteView): ByteView | null {
  const head = picture.u16(4);
  const name = picture.u16(6) === NAMED_SHAPE ? 1 + picture.u8(head) : 0;
  for (const record of records(picture, head + name)) {
    if (record.type !== SHAPE_CONTAINER) return fileIn(stored(record));
    if ([...records(record.data, 0)].some(crops)) return null;
  }
  return null;
}

/** The file of the bitmap that stands at `offset` of the Data stream, where the whole of it is shown; else null. */
export function bitmapIn(data: ByteView, offset: number): ByteView | null {
  try {
    return bitmapOf(data.part(offset, data.u32(offset)));
  } catch (error) {
    // A picture that is damaged stays unread; the text around it is sound.
    if (error instanceof Refusal) return null;
    throw error;
  }
}
