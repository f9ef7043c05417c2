import { expect, test } from "vitest";
import { openPictures } from "../../../shared/ocr/engine/open-pictures.ts";

const SIDE = 20;
const [WHITE, INK] = [
  [255, 255, 255],
  [40, 90, 200],
];

interface Kind {
  readonly bits: number;
  readonly fromTop?: boolean;
  readonly compression?: number;
}

/** A bitmap of SIDE × SIDE pixels at 200 an inch: white, but for one pixel of ink in the second row, third from the left. */
function bitmap({ bits, fromTop = false, compression = 0 }: Kind): Uint8Array {
  const colours = bits > 8 ? 0 : 2 ** bits;
  const stride = Math.ceil((bits * SIDE) / 32) * 4;
  const offset = 54 + 4 * colours;
  const bytes = new Uint8Array(offset + stride * SIDE).fill(bits > 8 ? 255 : 0, offset);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  const words = {
    2: bytes.length,
    10: offset,
    14: 40,
    18: SIDE,
    22: fromTop ? -SIDE : SIDE,
    30: compression,
  };
  for (const [at, word] of Object.entries({ ...words, 38: 7874 })) view.setInt32(Number(at), word, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, bits, true);
  const row = offset + stride * (fromTop ? 1 : SIDE - 2);
  if (colours === 0) bytes.set(INK.toReversed(), row + (2 * bits) / 8);
  else {
    bytes.set(WHITE, 54);
    bytes.set(INK.toReversed(), 58);
    bytes[row + ((2 * bits) >> 3)] = 1 << (8 - bits - ((2 * bits) & 7));
  }
  return bytes;
}

const code = async (bytes: Uint8Array): Promise<unknown> => {
  try {
    await (await openPictures(bytes)).page(1);
    return "read";
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
};

test.each([{ bits: 1 }, { bits: 4 }, { bits: 8 }, { bits: 24 }, { bits: 32 }, { bits: 24, fromTop: true }])(
  "a bitmap is decoded: %o",
  async (kind) => {
    const { width, height, data, dpi } = await (await openPictures(bitmap(kind))).page(1);
    expect([width, height, Math.round(dpi ?? 0)]).toEqual([SIDE, SIDE, 200]);
    const white = Array.from({ length: SIDE * SIDE }, () => WHITE);
    expect([...data]).toEqual(white.with(SIDE + 2, INK).flat());
  },
);

test("a bitmap that is compressed, breaks off or is huge is refused", async () => {
  expect(await code(bitmap({ bits: 8, compression: 1 }))).toBe("UNSUPPORTED");
  expect(await code(bitmap({ bits: 24 }).subarray(0, 900))).toBe("CORRUPT");
  expect(await code(bitmap({ bits: 24 }).subarray(0, 30))).toBe("CORRUPT");
  const wide = bitmap({ bits: 1 });
  new DataView(wide.buffer).setInt32(18, 2 ** 31 - 1, true);
  expect(await code(wide)).toBe("CORRUPT");
});
