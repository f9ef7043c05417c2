import { Refusal } from "../refusal.ts";

/*
 * OLE2 compound files as [MS-CFB] lays them out, as far as needed to name what lies at the root. Every number comes
 * from the file: each is checked against the file's size before it is followed, and no chain is longer than the file.
 */
const HEADER_FAT = 76;
const HEADER_FAT_SECTORS = 109;
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffe;

const damaged = (what: string): Refusal => new Refusal("CORRUPT", `OLE2 file: ${what}`);

class Sectors {
  readonly view: DataView;
  readonly size: number;
  readonly count: number;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 1_536) throw damaged("cut off");
    this.size = this.view.getUint16(30, true) === 12 ? 4_096 : 512;
    this.count = Math.ceil(bytes.length / this.size) - 1;
  }

  word(sector: number, index: number): number {
    const at = (sector + 1) * this.size + index * 4;
    if (sector >= this.count || at + 4 > this.view.byteLength)
      throw damaged("a sector lies outside the file");
    return this.view.getUint32(at, true);
  }

  /** The sector that holds the n-th part of the allocation table. */
  fatSector(index: number): number {
    if (index < HEADER_FAT_SECTORS) return this.view.getUint32(HEADER_FAT + index * 4, true);
    const perSector = this.size / 4 - 1;
    let sector = this.view.getUint32(68, true);
    const steps = Math.floor((index - HEADER_FAT_SECTORS) / perSector);
    for (let step = 0; step < steps; step += 1) sector = this.word(sector, perSector);
    return this.word(sector, (index - HEADER_FAT_SECTORS) % perSector);
  }

  /** The sectors of a chain, in order. */
  chain(first: number): readonly number[] {
    const perSector = this.size / 4;
    const sectors: number[] = [];
    for (let sector = first; sector < END_OF_CHAIN; ) {
      if (sectors.length > this.count) throw damaged("its directory goes in circles");
      sectors.push(sector);
      sector = this.word(this.fatSector(Math.floor(sector / perSector)), sector % perSector);
    }
    return sectors;
  }
}

/** The names of the streams and storages at the root of a compound file. Throws a Refusal, CORRUPT, where it is damaged. */
export function rootNames(bytes: Uint8Array): ReadonlySet<string> {
  const sectors = new Sectors(bytes);
  const chain = sectors.chain(sectors.view.getUint32(48, true));
  const perSector = sectors.size / ENTRY;
  const at = (id: number): number => {
    const sector = chain[Math.floor(id / perSector)];
    if (sector === undefined) throw damaged("an entry lies outside its directory");
    const start = (sector + 1) * sectors.size + (id % perSector) * ENTRY;
    if (start + ENTRY > bytes.length) throw damaged("cut off");
    return start;
  };
  const names = new Set<string>();
  const seen = new Set<number>();
  const waiting = [sectors.view.getUint32(at(0) + 76, true)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id >= 0xfffffffa || seen.has(id)) continue;
    seen.add(id);
    const entry = at(id);
    const length = Math.min(62, Math.max(0, sectors.view.getUint16(entry + 64, true) - 2));
    names.add(new TextDecoder("utf-16le").decode(bytes.subarray(entry, entry + length)));
    waiting.push(sectors.view.getUint32(entry + 68, true), sectors.view.getUint32(entry + 72, true));
  }
  return names;
}
