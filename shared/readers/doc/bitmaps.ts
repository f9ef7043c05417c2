import type { ShownPart } from "../../document/document.ts";
import type { ByteView } from "../ole/byte-view.ts";
import { shownPart } from "../pictures/shown-part.ts";
import { Refusal } from "../refusal.ts";

const SHAPE_CONTAINER = 0xf004;
const SHAPE_PROPERTIES = 0xf00b;
const STORE_ENTRY = 0xf007;
/** JPEG, PNG, TIFF, and JPEG in CMYK. Metafiles and bitmaps without a file header are passed over. */
const BITMAPS = new Set([0xf01d, 0xf01e, 0xf029, 0xf02a]);
const STORE_ENTRY_HEAD = 36;
const NAMED_SHAPE = 0x66;
const HEAD = 8;
/** The properties that crop a picture at its sides, in 65,536ths. */
const CROPS = { top: 0x100, bottom: 0x101, left: 0x102, right: 0x103 };
const WHOLE_SIDE = 65_536;
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

/** What a shape says of itself in properties of a number each. */
function propertiesOf({ type, instance, data }: DrawingRecord): ReadonlyMap<number, number> {
  const properties = new Map<number, number>();
  if (type === SHAPE_PROPERTIES)
    for (let at = 0; at < instance * 6; at += 6) properties.set(data.u16(at) & 0x3fff, data.i32(at + 2));
  return properties;
}

function shownOf(shape: DrawingRecord): ReturnType<typeof shownPart> {
  const properties = new Map([...records(shape.data, 0)].flatMap((record) => [...propertiesOf(record)]));
  const cut = (property: number): number => (properties.get(property) ?? 0) / WHOLE_SIDE;
  const { left, top, right, bottom } = CROPS;
  return shownPart({ left: cut(left), top: cut(top), right: cut(right), bottom: cut(bottom) });
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

/** The file of a bitmap, and what is shown of it. */
interface Bitmap {
  readonly file: ByteView;
  readonly shown?: ShownPart;
}

function bitmapOf(picture: ByteView): Bitmap | null {
  const head = picture.u16(4);
  const name = picture.u16(6) === NAMED_SHAPE ? 1 + picture.u8(head) : 0;
  let part: ReturnType<typeof shownPart> = {};
  for (const record of records(picture, head + name)) {
    if (record.type === SHAPE_CONTAINER) part = shownOf(record);
    else {
      const file = fileIn(stored(record));
      return file === null || part === null ? null : { file, ...part };
    }
  }
  return null;
}

/** The bitmap that stands at `offset` of the Data stream; null where there is none, or nobody knows what of it is shown. */
export function bitmapIn(data: ByteView, offset: number): Bitmap | null {
  try {
    return bitmapOf(data.part(offset, data.u32(offset)));
  } catch (error) {
    // A picture that is damaged stays unread; the text around it is sound.
    if (error instanceof Refusal) return null;
    throw error;
  }
}
