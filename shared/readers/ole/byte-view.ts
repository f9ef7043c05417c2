import { Refusal } from "../refusal.ts";

/** Little-endian numbers out of bytes. Throws a Refusal (CORRUPT) where a structure points outside of them. */
export class ByteView {
  readonly length: number;
  private readonly source: Uint8Array;
  private readonly start: number;

  constructor(source: Uint8Array, start = 0, length = source.length) {
    this.source = source;
    this.start = start;
    this.length = length;
  }

  get bytes(): Uint8Array {
    return this.source.subarray(this.start, this.start + this.length);
  }

  u8(offset: number): number {
    this.check(offset, 1);
    return this.byte(offset);
  }

  u16(offset: number): number {
    this.check(offset, 2);
    return this.byte(offset) | (this.byte(offset + 1) << 8);
  }

  i16(offset: number): number {
    return (this.u16(offset) << 16) >> 16;
  }

  i32(offset: number): number {
    this.check(offset, 4);
    return (
      this.byte(offset) |
      (this.byte(offset + 1) << 8) |
      (this.byte(offset + 2) << 16) |
      (this.byte(offset + 3) << 24)
    );
  }

  u32(offset: number): number {
    return this.i32(offset) >>> 0;
  }

  /** A view of `length` bytes from `offset`; nothing is copied. */
  part(offset: number, length: number): ByteView {
    this.check(offset, length);
    return new ByteView(this.source, this.start + offset, length);
  }

  private byte(offset: number): number {
    return this.source[this.start + offset] ?? 0;
  }

  private check(offset: number, length: number): void {
    if (offset < 0 || length < 0 || !(offset + length <= this.length)) {
      throw new Refusal("CORRUPT", `${length} bytes at ${offset} lie outside of ${this.length}`);
    }
  }
}
