import { Refusal } from "../refusal.ts";
import { ByteView } from "./byte-view.ts";

/** [MS-CFB] 2.2 and 2.3: where the header keeps what is needed, and the marks in sector chains. */
const HEADER_SIZE = 512;
const HEADER_FAT_SECTORS = 109;
const END_OF_CHAIN = 0xfffffffa;
const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;
/** A document has some dozens of streams. */
const MOST_ENTRIES = 20_000;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * An OLE2 compound file ([MS-CFB]): streams by name, in any storage; the first of a name counts. Nothing is copied
 * before it is asked for. Throws a Refusal (CORRUPT) where sectors are missing or their chains never end.
 */
export class CompoundFile {
  private readonly file: ByteView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly miniCutoff: number;
  private readonly fat: readonly number[];
  private readonly entries: readonly Entry[];
  private mini: { readonly fat: ByteView; readonly data: ByteView } | null = null;

  constructor(bytes: Uint8Array) {
    const file = new ByteView(bytes);
    this.file = file;
    const [shift, miniShift] = [file.u16(0x1e), file.u16(0x20)];
    if (shift < 7 || shift > 16 || miniShift > shift)
      throw new Refusal("CORRUPT", `sectors of 2^${shift} bytes in an OLE2 file`);
    this.sectorSize = 2 ** shift;
    this.miniSize = 2 ** miniShift;
    this.miniCutoff = file.u32(0x38);
    this.fat = this.readFat();
    this.entries = this.readEntries(file.u32(0x30));
  }

  /** The names of all streams and storages, in the order of the directory. */
  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  /** The bytes of a stream; null where there is none of that name. */
  stream(name: string): ByteView | null {
    const wanted = name.toLowerCase();
    const found = this.entries.find((entry) => entry.type === STREAM && entry.name.toLowerCase() === wanted);
    if (found === undefined) return null;
    return found.size < this.miniCutoff ? this.miniStream(found) : this.chain(found.start, found.size);
  }

  private offset(sector: number): number {
    return Math.max(HEADER_SIZE, this.sectorSize) + sector * this.sectorSize;
  }

  private readFat(): number[] {
    const { file } = this;
    const perSector = this.sectorSize / 4;
    const most = Math.ceil(file.length / this.sectorSize);
    const sectors: number[] = [];
    const add = (at: number, count: number): void => {
      for (let index = 0; index < count; index += 1) {
        const sector = file.u32(at + index * 4);
        if (sector < END_OF_CHAIN) sectors.push(sector);
      }
    };
    add(0x4c, HEADER_FAT_SECTORS);
    let next = file.u32(0x44);
    for (let count = 0; next < END_OF_CHAIN; count += 1) {
      if (count > most) throw new Refusal("CORRUPT", "a chain of sectors in an OLE2 file never ends");
      add(this.offset(next), perSector - 1);
      next = file.u32(this.offset(next) + this.sectorSize - 4);
    }
    if (sectors.length > most) throw new Refusal("CORRUPT", "an OLE2 file lists more sectors than it has");
    return sectors.flatMap((sector) => {
      const table = this.sector(sector);
      return Array.from({ length: perSector }, (_, index) => table.u32(index * 4));
    });
  }

  /** The last sector of a file may be shorter than the others. */
  private sector(sector: number): ByteView {
    const start = this.offset(sector);
    const whole = start + this.sectorSize <= this.file.length;
    if (whole) return this.file.part(start, this.sectorSize);
    const rest = this.file.part(start, this.file.length - start);
    const padded = new Uint8Array(this.sectorSize);
    padded.set(rest.bytes);
    return new ByteView(padded);
  }

  /** The sectors of a chain, as far as `size` bytes need them. */
  private sectorsOf(start: number, size: number, follow: (sector: number) => number, unit: number): number[] {
    const sectors: number[] = [];
    const needed = Math.ceil(size / unit);
    for (let sector = start; sectors.length < needed; sector = follow(sector)) {
      if (sector >= END_OF_CHAIN) break;
      sectors.push(sector);
    }
    return sectors;
  }

  private chain(start: number, size: number): ByteView {
    const most = Math.min(size, this.file.length);
    const sectors = this.sectorsOf(
      start,
      most,
      (sector) => this.fat[sector] ?? END_OF_CHAIN,
      this.sectorSize,
    );
    const bytes = new Uint8Array(sectors.length * this.sectorSize);
    sectors.forEach((sector, index) => {
      bytes.set(this.sector(sector).bytes, index * this.sectorSize);
    });
    return new ByteView(bytes.subarray(0, Math.min(size, bytes.length)));
  }

  private miniStream({ start, size }: Entry): ByteView {
    const root = this.entries.find(({ type }) => type === ROOT);
    this.mini ??= {
      fat: this.chain(this.file.u32(0x3c), this.file.u32(0x40) * this.sectorSize),
      data: this.chain(root?.start ?? END_OF_CHAIN, root?.size ?? 0),
    };
    const { fat, data } = this.mini;
    const follow = (sector: number): number =>
      sector * 4 + 4 <= fat.length ? fat.u32(sector * 4) : END_OF_CHAIN;
    const sectors = this.sectorsOf(start, size, follow, this.miniSize);
    const bytes = new Uint8Array(sectors.length * this.miniSize);
    sectors.forEach((sector, index) => {
      const at = sector * this.miniSize;
      bytes.set(data.part(at, Math.min(this.miniSize, data.length - at)).bytes, index * this.miniSize);
    });
    return new ByteView(bytes.subarray(0, Math.min(size, bytes.length)));
  }

  private readEntries(start: number): Entry[] {
    const directory = this.chain(start, Math.min(this.file.length, MOST_ENTRIES * ENTRY_SIZE));
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
      const type = directory.u8(at + 0x42);
      const nameLength = Math.min(64, directory.u16(at + 0x40));
      if (type === 0 || nameLength < 2) continue;
      const name = new TextDecoder("utf-16le").decode(directory.part(at, nameLength - 2).bytes);
      entries.push({ name, type, start: directory.u32(at + 0x74), size: directory.u32(at + 0x78) });
    }
    return entries;
  }
}
