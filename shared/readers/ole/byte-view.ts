import { Refusal } from "../refusal.ts";

/** Little-endian numbers out of bytes. Throws a Refusal (CORRUPT) where a structure points outside of them. */
export class ByteView {
  readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(offset: number): number {
    this.check(offset, 1);
    return this.view.getUint8(offset);
  }

  u16(offset: number): number {
    this.check(offset, 2);
    return this.view.getUint16(offset, true);
  }

  i16(offset: number): number {
    this.check(offset, 2);
    return this.view.getInt16(offset, true);
  }

  u32(offset: number): number {
    this.check(offset, 4);
    return this.view.getUint32(offset, true);
  }

  /** A view of `length` bytes from `offset`; nothing is copied. */
  part(offset: number, length: number): ByteView {
    this.check(offset, length);
    return new ByteView(this.bytes.subarray(offset, offset + length));
  }

  private check(offset: number, length: number): void {
    if (offset < 0 || length < 0 || offset + length > this.bytes.length) {
      throw new Refusal("CORRUPT", `${length} bytes at ${offset} lie outside of ${this.bytes.length}`);
    }
  }
}
