/** The width and height of a picture in its own pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const FRAMES_WITHOUT_SIZE = new Set([0xc4, 0xc8, 0xcc]);

/** The size in the first start-of-frame segment of a JPEG file. */
function jpegSize(view: DataView): PixelSize | null {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !FRAMES_WITHOUT_SIZE.has(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The size that the head of a PNG, JPEG, GIF or BMP file states; null where it states none. */
export function pixelSize(bytes: Uint8Array): PixelSize | null {
  if (bytes.length < 26) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]))
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (startsWith(bytes, [0x47, 0x49, 0x46, 0x38]))
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (startsWith(bytes, [0x42, 0x4d]))
    return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
  return startsWith(bytes, [0xff, 0xd8]) ? jpegSize(view) : null;
}
