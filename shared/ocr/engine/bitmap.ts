import { RefusedPicture } from "../refused-picture.ts";

/** The pixels of a bitmap, three bytes each, rows from the top; `density` in pixels an inch where it says so. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly density?: number;
  readonly pixels: () => Uint8Array;
}

const FILE_HEADER = 14;
const INFO_HEADER = 40;
const METRES_PER_INCH = 0.0254;

/** Compressions: none, and none with the usual places of the colours in 32 bits. */
const [PLAIN, FIELDS] = [0, 3];
const USUAL_FIELDS = [0xff0000, 0xff00, 0xff];

const corrupt = (): RefusedPicture => new RefusedPicture("CORRUPT", "the bitmap breaks off");

function isRead(view: DataView, bits: number): boolean {
  const compression = view.getUint32(30, true);
  if (compression === PLAIN) return [1, 4, 8, 24, 32].includes(bits);
  const areUsual = USUAL_FIELDS.every(
    (field, index) => view.byteLength > 66 && view.getUint32(54 + 4 * index, true) === field,
  );
  return compression === FIELDS && bits === 32 && areUsual;
}

/** Opens a Windows bitmap (BMP) without decoding it. Refuses with UNSUPPORTED what is compressed, with CORRUPT what breaks off. */
export function openBitmap(bytes: Uint8Array): Bitmap {
  if (bytes.length < FILE_HEADER + INFO_HEADER) throw corrupt();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [offset, header] = [view.getUint32(10, true), view.getUint32(14, true)];
  const [width, signed, bits] = [view.getInt32(18, true), view.getInt32(22, true), view.getUint16(28, true)];
  if (header < INFO_HEADER || !isRead(view, bits))
    throw new RefusedPicture("UNSUPPORTED", "a compressed bitmap: save it as JPEG or PNG");
  const height = Math.abs(signed);
  const stride = Math.ceil((bits * width) / 32) * 4;
  if (width <= 0 || offset + stride * height > bytes.length) throw corrupt();
  const density = view.getInt32(38, true) * METRES_PER_INCH;
  const palette = FILE_HEADER + header;

  /** Where the colour of a pixel stands: blue, green, red. */
  const colourAt = (row: number, x: number): number => {
    if (bits >= 24) return row + x * (bits / 8);
    const byte = bytes[row + ((x * bits) >> 3)] ?? 0;
    return palette + 4 * ((byte >> (8 - bits - ((x * bits) & 7))) & (2 ** bits - 1));
  };
  const pixels = (): Uint8Array => {
    const data = new Uint8Array(width * height * 3);
    for (let y = 0, to = 0; y < height; y += 1) {
      const row = offset + stride * (signed < 0 ? y : height - 1 - y);
      for (let x = 0; x < width; x += 1, to += 3) {
        const from = colourAt(row, x);
        data[to] = bytes[from + 2] ?? 0;
        data[to + 1] = bytes[from + 1] ?? 0;
        data[to + 2] = bytes[from] ?? 0;
      }
    }
    return data;
  };
  return { width, height, ...(density > 0 && { density }), pixels };
}
