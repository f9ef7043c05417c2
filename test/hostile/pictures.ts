import sharp from "sharp";
import { joined, utf8 } from "../readers/bytes.ts";
import {
  chunk,
  DEFLATE,
  type Entry,
  honestPng,
  manyStrips,
  PIXELS,
  page,
  png,
  SMALL,
  tiff,
  zeros,
} from "./picture-files.ts";

type Make = () => Uint8Array | Promise<Uint8Array>;

function startOfFrame(jpeg: Uint8Array): number {
  const at = jpeg.findIndex(
    (byte, index) => byte === 0xff && [0xc0, 0xc2].includes(jpeg[index + 1] ?? 0) && index > 2,
  );
  if (at === -1) throw new RangeError("no frame");
  return at;
}

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "white" } });

/** A JPEG that says it is of another size than it is. */
async function jpegOfSize(width: number, height: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await blank(64, 64).jpeg().toBuffer());
  const at = startOfFrame(bytes) + 5;
  bytes.set([height >> 8, height & 255, width >> 8, width & 255], at);
  return bytes;
}

/** The last scan of a progressive JPEG, over and over: each costs as much as the whole picture. */
async function scansOver(times: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await blank(3_000, 3_000).jpeg({ progressive: true }).toBuffer());
  const last = Buffer.from(bytes).lastIndexOf(Buffer.of(0xff, 0xda));
  const scan = bytes.subarray(last, -2);
  return joined(bytes.subarray(0, last), ...Array.from({ length: times }, () => scan), bytes.subarray(-2));
}

const SOUND_PNG = (): Promise<Uint8Array> => blank(600, 800).png().toBuffer();

/** Hostile picture files, by what is wrong with them. */
export const HOSTILE_PICTURES: readonly (readonly [what: string, make: Make])[] = [
  ["png: 100,000 × 100,000 pixels", () => png(100_000, 100_000, zeros(10))],
  ["png: 60,000 × 60,000 pixels", () => png(60_000, 60_000, zeros(10))],
  ["png: 2³¹ − 1 pixels wide", () => png(2 ** 31 - 1, 1, zeros(10))],
  ["png: 11,000 × 11,000 pixels in 15 kB", () => honestPng(11_000)],
  ["png: 8,000 × 8,000 pixels in 8 kB", () => honestPng(8_000)],
  ["png: no data", () => png(800, 600, new Uint8Array())],
  ["png: of no size", () => png(0, 0, zeros(10))],
  [
    "png: 64 MB of a colour profile in 64 kB",
    () => {
      const profile = joined(utf8("icc"), Uint8Array.of(0, 0), zeros(64_000_000));
      return png(800, 600, zeros(101 * 600), chunk("iCCP", profile));
    },
  ],
  [
    "png: 64 MB of text in 64 kB",
    () => {
      const text = joined(utf8("Comment"), Uint8Array.of(0, 0), zeros(64_000_000));
      return png(800, 600, zeros(101 * 600), chunk("zTXt", text));
    },
  ],
  [
    "png: 20,000 chunks",
    () =>
      png(800, 600, zeros(101 * 600), ...Array.from({ length: 20_000 }, () => chunk("tEXt", utf8("a\0b")))),
  ],
  ["png: one pixel", () => png(1, 1, zeros(2))],
  ["png: a strip of 16 × 40,000", () => png(16, 40_000, zeros(3 * 40_000))],
  ["jpeg: 60,000 × 60,000 pixels", () => jpegOfSize(60_000, 60_000)],
  ["jpeg: 65,535 × 65,535 pixels", () => jpegOfSize(65_535, 65_535)],
  ["jpeg: of no height", () => jpegOfSize(800, 0)],
  ["jpeg: 9,999 × 9,999 pixels, of which 64 are there", () => jpegOfSize(9_999, 9_999)],
  ["jpeg: 3,000 scans of one picture", () => scansOver(3_000)],
  ["jpeg: only its first bytes", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ["tiff: 4 billion pixels wide and high", () => tiff([page(2 ** 32 - 1, 2 ** 32 - 1, 4_096)], PIXELS)],
  ["tiff: a directory that follows itself", () => tiff([SMALL], PIXELS, () => 0)],
  ["tiff: directories in a circle", () => tiff([SMALL, SMALL, SMALL], PIXELS, (index) => (index + 1) % 3)],
  [
    "tiff: 10,000 pages",
    () =>
      tiff(
        Array.from({ length: 10_000 }, () => SMALL),
        PIXELS,
      ),
  ],
  [
    "tiff: a million directories",
    () =>
      tiff(
        Array.from({ length: 1_000_000 }, () => []),
        PIXELS,
      ),
  ],
  [
    "tiff: 50,000 pages of a pixel each",
    () => {
      const pixel = page(1, 1, 1);
      return tiff(
        Array.from({ length: 50_000 }, () => pixel),
        PIXELS,
      );
    },
  ],
  ["tiff: a million strips", () => manyStrips(1_000_000)],
  ["tiff: a second page of 60,000 × 60,000 pixels", () => tiff([SMALL, page(60_000, 60_000, 4_096)], PIXELS)],
  [
    "tiff: a strip past the file's end",
    () => tiff([SMALL.map((entry): Entry => (entry[0] === 273 ? [273, 4, 1, 2 ** 31] : entry))], PIXELS),
  ],
  [
    "tiff: a billion strips",
    () =>
      tiff([SMALL.map((entry): Entry => (entry[0] === 273 ? [273, 4, 1_000_000_000, 8] : entry))], PIXELS),
  ],
  [
    "tiff: 9,000 × 9,000 pixels in 80 kB",
    () => {
      const data = zeros(81_000_000);
      return tiff([page(9_000, 9_000, data.length, DEFLATE)], data);
    },
  ],
  ["tiff: a compression that nobody knows", () => tiff([page(64, 64, 4_096, 31_337)], PIXELS)],
  ["tiff: only its header", () => Uint8Array.of(0x49, 0x49, 42, 0, 8, 0, 0, 0)],
  [
    "gif: 65,535 × 65,535 pixels",
    () =>
      joined(
        utf8("GIF89a"),
        Uint8Array.of(255, 255, 255, 255, 0, 0, 0),
        Uint8Array.of(0x2c, 0, 0, 0, 0, 255, 255, 255, 255, 0, 2, 0, 0x3b),
      ),
  ],
  ["webp: only its header", () => joined(utf8("RIFF"), Uint8Array.of(4, 0, 0, 0), utf8("WEBP"))],
  [
    "svg: a picture with a file in it",
    () => utf8('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
  ],
  ["heic: its first bytes", () => joined(Uint8Array.of(0, 0, 0, 24), utf8("ftypheic"), new Uint8Array(12))],
];

/** Sound pictures to be damaged. */
export const SOUND_PICTURES: readonly (readonly [type: string, make: Make])[] = [
  ["png", SOUND_PNG],
  [
    "jpeg",
    async () =>
      sharp(await SOUND_PNG())
        .jpeg()
        .toBuffer(),
  ],
  [
    "progressive jpeg",
    async () =>
      sharp(await SOUND_PNG())
        .jpeg({ progressive: true })
        .toBuffer(),
  ],
  [
    "webp",
    async () =>
      sharp(await SOUND_PNG())
        .webp()
        .toBuffer(),
  ],
  [
    "gif",
    async () =>
      sharp(await SOUND_PNG())
        .gif()
        .toBuffer(),
  ],
  ["tiff", () => tiff([SMALL, SMALL, SMALL], PIXELS)],
];
