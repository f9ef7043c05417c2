import CFB from "cfb";

/** A stretch of text as it lies in the file: `wide` is UTF-16, else Windows-1252; with the modifiers of a fast save. */
export interface WrittenPiece {
  readonly text: string;
  readonly wide: boolean;
  readonly prm?: number;
}

/** Properties of the text up to a place, counted in characters of all pieces. */
export interface WrittenRun {
  readonly until: number;
  readonly sprms: readonly number[];
}

export interface WrittenDocument {
  readonly pieces: readonly WrittenPiece[];
  readonly characters?: readonly WrittenRun[];
  readonly paragraphs?: readonly WrittenRun[];
  /** Lists of modifiers that pieces name. */
  readonly lists?: readonly (readonly number[])[];
  readonly data?: Uint8Array;
  readonly flags?: number;
  readonly version?: number;
  /** Characters of the main text, where notes and headers come after it. */
  readonly textLength?: number;
  readonly tableName?: string;
  readonly streamName?: string;
}

const PAGE = 512;
const TEXT_AT = 2 * PAGE;

const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** `code` (two bytes) and its operand. */
export const sprm = (code: number, ...operand: number[]): number[] => [...u16(code), ...operand];
export { u16, u32 };

/** A page of property runs, written from its end backwards. */
function propertyPage(
  ends: readonly number[],
  first: number,
  lists: readonly number[][],
  stride: number,
): number[] {
  const page = new Array<number>(PAGE).fill(0);
  const put = (at: number, bytes: readonly number[]): void => {
    bytes.forEach((byte, index) => {
      page[at + index] = byte;
    });
  };
  [first, ...ends].forEach((place, index) => {
    put(index * 4, u32(place));
  });
  let free = PAGE - 2;
  lists.forEach((list, index) => {
    free = (free - list.length) & ~1;
    put(free, list);
    page[(ends.length + 1) * 4 + index * stride] = free / 2;
  });
  page[PAGE - 1] = ends.length;
  return page;
}

const chpx = ({ sprms }: WrittenRun): number[] => [sprms.length, ...sprms];

function papx({ sprms }: WrittenRun): number[] {
  const list = [0, 0, ...sprms];
  return list.length % 2 === 0 ? [0, list.length / 2, ...list] : [(list.length + 1) / 2, ...list];
}

interface Text {
  readonly bytes: number[];
  /** Where each character lies in the document stream. */
  readonly places: number[];
  readonly pieceTable: number[];
}

function writeText(pieces: readonly WrittenPiece[]): Text {
  const bytes: number[] = [];
  const places: number[] = [];
  const bounds = [0];
  const descriptors: number[] = [];
  for (const { text, wide, prm = 0 } of pieces) {
    const at = TEXT_AT + bytes.length;
    descriptors.push(...u16(0), ...u32(wide ? at : at * 2 + 0x40000000), ...u16(prm));
    for (const unit of text.split("")) {
      places.push(TEXT_AT + bytes.length);
      bytes.push(...(wide ? u16(unit.charCodeAt(0)) : [unit.charCodeAt(0)]));
    }
    if (bytes.length % 2 === 1) bytes.push(0);
    bounds.push((bounds.at(-1) ?? 0) + text.length);
  }
  return { bytes, places, pieceTable: [...bounds.flatMap(u32), ...descriptors] };
}

function contained(streams: Readonly<Record<string, readonly number[] | Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams))
    CFB.utils.cfb_add(container, `/${name}`, Buffer.from(bytes));
  return new Uint8Array(CFB.write(container, { type: "buffer" }));
}

/** The bytes of a Word 97 document with just these parts, in an OLE2 file. */
export function wordFile(written: WrittenDocument): Uint8Array {
  const { bytes: text, places, pieceTable } = writeText(written.pieces);
  const end = TEXT_AT + text.length;
  const all = [{ until: places.length, sprms: [] }];
  const ends = (runs: readonly WrittenRun[]): number[] => runs.map(({ until }) => places[until] ?? end);
  const { characters = all, paragraphs = all, lists = [] } = written;
  const textPages = Math.ceil(text.length / PAGE);
  const document = [
    ...new Array<number>(TEXT_AT).fill(0),
    ...text,
    ...new Array<number>(textPages * PAGE - text.length).fill(0),
    ...propertyPage(ends(characters), TEXT_AT, characters.map(chpx), 1),
    ...propertyPage(ends(paragraphs), TEXT_AT, paragraphs.map(papx), 13),
  ];
  const clx = [
    ...lists.flatMap((list) => [1, ...u16(list.length), ...list]),
    2,
    ...u32(pieceTable.length),
    ...pieceTable,
  ];
  const runs = (page: number): number[] => [...u32(TEXT_AT), ...u32(end), ...u32(page)];
  const put = (at: number, bytes: readonly number[]): void => {
    document.splice(at, bytes.length, ...bytes);
  };
  put(0, u16(0xa5ec));
  put(2, u16(written.version ?? 0xc1));
  put(0x0a, u16(written.flags ?? 0x0200));
  put(0x4c, u32(written.textLength ?? places.length));
  const extents: readonly (readonly [index: number, offset: number, length: number])[] = [
    [12, clx.length, 12],
    [13, clx.length + 12, 12],
    [33, 0, clx.length],
  ];
  for (const [index, offset, length] of extents) put(0x9a + index * 8, [...u32(offset), ...u32(length)]);
  return contained({
    [written.streamName ?? "WordDocument"]: document,
    [written.tableName ?? "1Table"]: [...clx, ...runs(2 + textPages), ...runs(3 + textPages)],
    ...(written.data !== undefined && { Data: written.data }),
  });
}
