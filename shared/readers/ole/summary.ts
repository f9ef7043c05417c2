import type { ByteView } from "./byte-view.ts";
import type { CompoundFile } from "./compound-file.ts";

const STREAM = "\u0005SummaryInformation";
const CODE_PAGE = 1;
const TITLE = 2;
const CREATED = 12;
const BYTE_TEXT = 0x1e;
const WIDE_TEXT = 0x1f;
const TIME = 0x40;
const MOST_PROPERTIES = 200;
const LONGEST_TITLE = 500;
/** 100 ns from 1601 to 1970. */
const EPOCH = 11_644_473_600_000;

const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [936, "gb18030"],
  [950, "big5"],
  [1252, "windows-1252"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

function textAt(section: ByteView, at: number, codePage: number): string | undefined {
  const type = section.u32(at);
  const wide = type === WIDE_TEXT;
  if (type !== BYTE_TEXT && !wide) return undefined;
  const length = section.u32(at + 4) * (wide ? 2 : 1);
  if (length > LONGEST_TITLE * 2 || at + 8 + length > section.length) return undefined;
  const encoding = wide ? "utf-16le" : ENCODINGS.get(codePage);
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(section.part(at + 8, length).bytes);
  return text.replaceAll("\u0000", "").trim() || undefined;
}

function dateAt(section: ByteView, at: number): string | undefined {
  if (section.u32(at) !== TIME) return undefined;
  const ticks = section.u32(at + 8) * 2 ** 32 + section.u32(at + 4);
  const milliseconds = ticks / 10_000 - EPOCH;
  // A time before 1980 is one that nobody set.
  if (milliseconds < Date.UTC(1980, 0) || milliseconds > Date.UTC(2100, 0)) return undefined;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The title and the day of creation that an OLE2 document states ([MS-OLEPS] 2.21); what is damaged is left out. */
export function readSummary(container: CompoundFile): { title?: string; createdOn?: string } {
  const stream = container.stream(STREAM);
  if (stream === null || stream.length < 48) return {};
  const start = stream.u32(44);
  if (start + 8 > stream.length) return {};
  const section = stream.part(start, stream.length - start);
  const places = new Map<number, number>();
  const count = Math.min(section.u32(4), MOST_PROPERTIES);
  for (let at = 8; at < 8 + count * 8 && at + 8 <= section.length; at += 8) {
    const place = section.u32(at + 4);
    if (place + 12 <= section.length) places.set(section.u32(at), place);
  }
  const read = <T>(property: number, as: (at: number) => T | undefined): T | undefined => {
    const at = places.get(property);
    return at === undefined ? undefined : as(at);
  };
  const codePage = read(CODE_PAGE, (at) => section.u16(at + 4)) ?? 0;
  const title = read(TITLE, (at) => textAt(section, at, codePage));
  const createdOn = read(CREATED, (at) => dateAt(section, at));
  return { ...(title !== undefined && { title }), ...(createdOn !== undefined && { createdOn }) };
}
