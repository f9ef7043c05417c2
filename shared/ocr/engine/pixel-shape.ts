/** Tags of a TIFF's directory, and the types of what they say: words of two and four bytes, and fractions. */
const [WIDTH, HEIGHT, COMPRESSION, ACROSS, DOWN] = [256, 257, 259, 282, 283];
const [SHORT, LONG, FRACTION] = [3, 4, 5];
const ENTRY = 12;

/** CCITT's compressions: group 3, in one dimension and in two, and group 4. */
const FAX = [2, 3, 4];
/** Pixels across A4, B4 and A3 of every fax machine; in its standard resolution its rows stand half as close. */
const FAX_WIDTHS = [1728, 2048, 2432];
const FAX_SHAPE = 204 / 98;
/** A sheet of A4 is so high in such pixels, by its width, or lower. */
const FAX_HEIGHT = 0.69;

/** What is no more than a tenth off is a square. */
const SQUARE = { least: 0.9, most: 1.1 };
/** How high a page is by its width: resolutions that make it higher or lower than these are those of another picture. */
const SHEET = { least: 0.2, most: 1.8 };

/** The numbers that a page (from 0) of a TIFF says by their tags; none for tags that it does not have. */
function tagsOf(bytes: Uint8Array, page: number): (tag: number) => number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] === 0x49;
  const short = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, isLittle) : 0);
  const long = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, isLittle) : 0);
  let start = long(4);
  for (let index = 0; index < page; index += 1) start = long(start + 2 + ENTRY * short(start));
  return (tag) => {
    const entries = Array.from({ length: short(start) }, (_, index) => start + 2 + ENTRY * index);
    const at = entries.find((entry) => short(entry) === tag);
    if (at === undefined) return undefined;
    const [type, value] = [short(at + 2), at + 8];
    if (type === SHORT) return short(value);
    if (type === LONG) return long(value);
    return type === FRACTION ? long(long(value)) / long(long(value) + 4) : undefined;
  };
}

/**
 * How many times as high as wide the pixels of a TIFF's page (from 0) are: those of faxes are no squares. By its
 * resolutions; where it has none, a fax of a usual width that is too low for a sheet is one of the standard resolution.
 */
export function pixelShape(bytes: Uint8Array, page: number): number {
  const tag = tagsOf(bytes, page);
  const [width = 0, height = 0] = [tag(WIDTH), tag(HEIGHT)];
  const [across, down] = [tag(ACROSS), tag(DOWN)];
  const isFax = FAX.includes(tag(COMPRESSION) ?? 0) && FAX_WIDTHS.includes(width);
  const isLow = isFax && height < FAX_HEIGHT * width;
  const shape = across === undefined || down === undefined ? (isLow ? FAX_SHAPE : 1) : across / down;
  const sheet = (height * shape) / width;
  const isSquare = shape >= SQUARE.least && shape <= SQUARE.most;
  return !isSquare && sheet >= SHEET.least && sheet <= SHEET.most ? shape : 1;
}
