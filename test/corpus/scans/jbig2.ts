/** The arithmetic coder's states: probability, next state after the likelier and the less likely symbol, switch (ITU-T T.88, table E.1). */
const STATES: readonly (readonly [qe: number, more: number, less: number, swaps: number])[] = [
  [0x5601, 1, 1, 1],
  [0x3401, 2, 6, 0],
  [0x1801, 3, 9, 0],
  [0x0ac1, 4, 12, 0],
  [0x0521, 5, 29, 0],
  [0x0221, 38, 33, 0],
  [0x5601, 7, 6, 1],
  [0x5401, 8, 14, 0],
  [0x4801, 9, 14, 0],
  [0x3801, 10, 14, 0],
  [0x3001, 11, 17, 0],
  [0x2401, 12, 18, 0],
  [0x1c01, 13, 20, 0],
  [0x1601, 29, 21, 0],
  [0x5601, 15, 14, 1],
  [0x5401, 16, 14, 0],
  [0x5101, 17, 15, 0],
  [0x4801, 18, 16, 0],
  [0x3801, 19, 17, 0],
  [0x3401, 20, 18, 0],
  [0x3001, 21, 19, 0],
  [0x2801, 22, 19, 0],
  [0x2401, 23, 20, 0],
  [0x2201, 24, 21, 0],
  [0x1c01, 25, 22, 0],
  [0x1801, 26, 23, 0],
  [0x1601, 27, 24, 0],
  [0x1401, 28, 25, 0],
  [0x1201, 29, 26, 0],
  [0x1101, 30, 27, 0],
  [0x0ac1, 31, 28, 0],
  [0x09c1, 32, 29, 0],
  [0x08a1, 33, 30, 0],
  [0x0521, 34, 31, 0],
  [0x0441, 35, 32, 0],
  [0x02a1, 36, 33, 0],
  [0x0221, 37, 34, 0],
  [0x0141, 38, 35, 0],
  [0x0111, 39, 36, 0],
  [0x0085, 40, 37, 0],
  [0x0049, 41, 38, 0],
  [0x0025, 42, 39, 0],
  [0x0015, 43, 40, 0],
  [0x0009, 44, 41, 0],
  [0x0005, 45, 42, 0],
  [0x0001, 45, 43, 0],
  [0x5601, 46, 46, 0],
];

/** The encoder of T.88, annex E: one bit at a time, each in a context of its own. */
class ArithmeticEncoder {
  #a = 0x8000;
  #c = 0;
  #count = 12;
  readonly #bytes: number[] = [0];
  readonly #state = new Uint8Array(65_536);
  readonly #likely = new Uint8Array(65_536);

  encode(context: number, bit: number): void {
    const index = this.#state[context] ?? 0;
    const [qe, more, less, swaps] = STATES[index] ?? [0, 0, 0, 0];
    this.#a -= qe;
    if (bit === this.#likely[context]) {
      if ((this.#a & 0x8000) !== 0) {
        this.#c += qe;
        return;
      }
      if (this.#a < qe) this.#a = qe;
      else this.#c += qe;
      this.#state[context] = more;
    } else {
      if (this.#a < qe) this.#c += qe;
      else this.#a = qe;
      if (swaps === 1) this.#likely[context] = 1 - (this.#likely[context] ?? 0);
      this.#state[context] = less;
    }
    this.#renormalise();
  }

  #renormalise(): void {
    do {
      this.#a <<= 1;
      this.#c *= 2;
      this.#count -= 1;
      if (this.#count === 0) this.#byteOut();
    } while ((this.#a & 0x8000) === 0);
  }

  #byteOut(): void {
    const last = this.#bytes.length - 1;
    if (this.#bytes[last] !== 0xff && this.#c >= 0x8000000) {
      this.#bytes[last] = (this.#bytes[last] ?? 0) + 1;
      this.#c -= 0x8000000;
    }
    const shift = this.#bytes[last] === 0xff ? 20 : 19;
    this.#bytes.push(Math.floor(this.#c / 2 ** shift) & 0xff);
    this.#c %= 2 ** shift;
    this.#count = shift === 20 ? 7 : 8;
  }

  finish(): Uint8Array {
    const end = this.#c + this.#a;
    this.#c = Math.floor(this.#c / 65_536) * 65_536 + 0xffff;
    if (this.#c >= end) this.#c -= 0x8000;
    for (let n = 0; n < 2; n += 1) {
      this.#c *= 2 ** this.#count;
      this.#byteOut();
    }
    return Uint8Array.from([...this.#bytes.slice(1), 0xff, 0xac]);
  }
}

const u32 = (value: number): number[] => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];

const segment = (number: number, type: number, data: readonly number[] | Uint8Array): Uint8Array =>
  Uint8Array.from([...u32(number), type, 0, 1, ...u32(data.length), ...data]);

/**
 * A bilevel picture as the JBIG2 stream that a PDF holds: one generic region, template 0, without symbols, so nothing is
 * replaced by what is like it. `isInk` says which pixels are black.
 */
export function jbig2(width: number, height: number, isInk: (x: number, y: number) => boolean): Uint8Array {
  const encoder = new ArithmeticEncoder();
  const bit = (x: number, y: number): number => (x >= 0 && y >= 0 && x < width && isInk(x, y) ? 1 : 0);
  const context = (x: number, y: number): number => {
    let bits = 0;
    const take = (dx: number, dy: number): void => {
      bits = bits * 2 + bit(x + dx, y + dy);
    };
    take(-2, -2);
    for (let dx = -1; dx <= 1; dx += 1) take(dx, -2);
    take(2, -2);
    take(-3, -1);
    for (let dx = -2; dx <= 2; dx += 1) take(dx, -1);
    take(3, -1);
    for (let dx = -4; dx <= -1; dx += 1) take(dx, 0);
    return bits;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) encoder.encode(context(x, y), bit(x, y));
  const page = [...u32(width), ...u32(height), ...u32(0), ...u32(0), 0, 0, 0];
  const adaptive = [3, -1, -3, -1, 2, -2, -2, -2].map((offset) => offset & 255);
  const region = [...u32(width), ...u32(height), ...u32(0), ...u32(0), 0, 0, ...adaptive];
  return Buffer.concat([
    segment(0, 48, page),
    segment(1, 38, Buffer.concat([Buffer.from(region), encoder.finish()])),
  ]);
}
