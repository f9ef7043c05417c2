import type { Picture } from "../pictures/picture-mark.ts";
import { type PixelSize, pixelSize } from "../pictures/pixel-size.ts";
import type { Attributes } from "./style-rules.ts";

/** Pixels: smaller pictures are icons, seals and logos, not a table or a page. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 100;
const LONGEST_STYLE = 2_000;
const POINTS_PER_PIXEL = 0.75;

/** The file of a picture by its address; null where the page does not bring it along. */
export type PictureSource = (address: string) => (() => Uint8Array) | null;

const DATA = /^\s*data:image\/[\w.+-]+(?:;[\w=.-]+)*;base64,/iu;

/** A picture that its address itself holds (RFC 2397). */
export function dataPicture(address: string): (() => Uint8Array) | null {
  const [head] = DATA.exec(address.slice(0, 200)) ?? [];
  return head === undefined ? null : () => Buffer.from(address.slice(head.length), "base64");
}

function pixels(attribute: string | undefined, style: string, name: string): number | null {
  const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+)(px|pt|cm)`, "iu").exec(style);
  const units = new Map([
    ["px", 1],
    ["pt", 4 / 3],
    ["cm", 37.8],
  ]);
  if (styled !== null) return Number(styled[1]) * (units.get((styled[2] ?? "").toLowerCase()) ?? 1);
  return /^\s*\d+(?:\.\d+)?(?:px)?\s*$/u.test(attribute ?? "") ? Number.parseFloat(attribute ?? "") : null;
}

/** What of a picture's size the page states, in pixels. */
interface StatedSize {
  readonly width: number | null;
  readonly height: number | null;
}

function statedSize(attributes: Attributes): StatedSize {
  const style = (attributes.style ?? "").slice(0, LONGEST_STYLE);
  return {
    width: pixels(attributes.width, style, "width"),
    height: pixels(attributes.height, style, "height"),
  };
}

const isLarge = ({ width, height }: StatedSize): boolean =>
  (width ?? LEAST_WIDTH) >= LEAST_WIDTH && (height ?? LEAST_HEIGHT) >= LEAST_HEIGHT;

/** The size in which a picture is shown: where the page states but one side, the other follows from the file. */
function shownSize({ width, height }: StatedSize, own: PixelSize | null): StatedSize {
  if (own === null || (width !== null && height !== null)) return { width, height };
  if (width !== null) return { width, height: (width * own.height) / own.width };
  return height === null ? own : { width: (height * own.width) / own.height, height };
}

/** What an `img` shows. `isLarge` is null where neither the page nor the file tells. */
export interface ShownPicture {
  readonly isLarge: boolean | null;
  readonly picture: Picture;
}

/** Where scripts of pages keep the address of a picture until it comes into view. */
const LAZY = ["data-src", "data-original", "data-lazy-src"];

/** The file of what an `img` shows once it is in view; null where the page brings no more than what keeps its place. */
function fileOf(attributes: Attributes, source: PictureSource): (() => Uint8Array) | null {
  const own = source(attributes.src ?? "");
  const lazy = LAZY.map((name) => attributes[name]).find((address) => address !== undefined);
  if (lazy === undefined) return own;
  const size = own === null ? null : pixelSize(own());
  return source(lazy) ?? (size !== null && isLarge(size) ? own : null);
}

export function shownPicture(attributes: Attributes, source: PictureSource): ShownPicture {
  const stated = statedSize(attributes);
  const bytes = fileOf(attributes, source);
  const isStated = stated.width !== null || stated.height !== null;
  if (bytes === null) return { isLarge: isStated ? isLarge(stated) : null, picture: { bytes: null } };
  const size = shownSize(stated, pixelSize(bytes()));
  const isKnown = size.width !== null || size.height !== null;
  return {
    isLarge: isKnown ? isLarge(size) : null,
    picture: {
      ...(size.width !== null && { widthPoints: size.width * POINTS_PER_PIXEL }),
      ...(size.height !== null && { heightPoints: size.height * POINTS_PER_PIXEL }),
      bytes,
    },
  };
}

/** Pixels: what is as small draws a line or keeps a distance. */
const LARGEST_SPACER = 4;
const DRAWN = new Set(["img", "svg", "canvas", "object", "embed"]);

/** Whether an element draws something that may be a sign, e.g. a digit. */
export function drawsSign(name: string, attributes: Attributes): boolean {
  if (!DRAWN.has(name)) return false;
  const { width, height } = statedSize(attributes);
  return [width, height].every((size) => size === null || size > LARGEST_SPACER);
}

/** Whether an element shows another document, such as a PDF, which the page does not contain. */
export function showsDocument(name: string, attributes: Attributes): boolean {
  if (name === "canvas") {
    const size = statedSize(attributes);
    return (size.width ?? size.height) !== null && isLarge(size);
  }
  if (name !== "iframe" && name !== "embed" && name !== "object") return false;
  const source = (attributes.src ?? attributes.data ?? "").slice(0, LONGEST_STYLE);
  return attributes.type === "application/pdf" || /\.(?:pdf|docx?|wps|xlsx?)(?:$|[?#&])/iu.test(source);
}
