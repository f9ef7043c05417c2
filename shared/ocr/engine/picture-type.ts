/** What the first bytes of a picture say. */
const STARTS: readonly (readonly [type: string, start: readonly (number | null)[]])[] = [
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["tiff", [0x49, 0x49, 0x2a, 0x00]],
  ["tiff", [0x4d, 0x4d, 0x00, 0x2a]],
  ["tiff", [0x49, 0x49, 0x2b, 0x00]],
  ["tiff", [0x4d, 0x4d, 0x00, 0x2b]],
  ["webp", [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["bmp", [0x42, 0x4d]],
];

/** The type of a picture that is decoded; null for everything else, so that no other decoder ever sees it. */
export function pictureType(bytes: Uint8Array): string | null {
  const found = STARTS.find(([, start]) =>
    start.every((byte, index) => byte === null || bytes[index] === byte),
  );
  return found?.[0] ?? null;
}
