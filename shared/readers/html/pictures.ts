import type { Attributes } from "./style-rules.ts";

/** Pixels: smaller pictures are icons, seals and logos, not a table or a page. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 100;
const LONGEST_STYLE = 2_000;

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

/** Whether a picture is large enough to show a table or a page; null where the page does not say. */
export function isLargePicture(attributes: Attributes): boolean | null {
  const style = (attributes.style ?? "").slice(0, LONGEST_STYLE);
  const width = pixels(attributes.width, style, "width");
  const height = pixels(attributes.height, style, "height");
  if (width === null && height === null) return null;
  return (width ?? LEAST_WIDTH) >= LEAST_WIDTH && (height ?? LEAST_HEIGHT) >= LEAST_HEIGHT;
}

/** Pixels: what is as small draws a line or keeps a distance. */
const LARGEST_SPACER = 4;
const DRAWN = new Set(["img", "svg", "canvas", "object", "embed"]);

/** Whether an element draws something that may be a sign, e.g. a digit. */
export function drawsSign(name: string, attributes: Attributes): boolean {
  if (!DRAWN.has(name)) return false;
  const style = (attributes.style ?? "").slice(0, LONGEST_STYLE);
  const sizes = [pixels(attributes.width, style, "width"), pixels(attributes.height, style, "height")];
  return sizes.every((size) => size === null || size > LARGEST_SPACER);
}

/** Whether an element shows another document, such as a PDF, which the page does not contain. */
export function showsDocument(name: string, attributes: Attributes): boolean {
  if (name === "canvas") return isLargePicture(attributes) === true;
  if (name !== "iframe" && name !== "embed" && name !== "object") return false;
  const source = (attributes.src ?? attributes.data ?? "").slice(0, LONGEST_STYLE);
  return attributes.type === "application/pdf" || /\.(?:pdf|docx?|wps|xlsx?)(?:$|[?#&])/iu.test(source);
}
