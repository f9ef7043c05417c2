import { channelsOf } from "../flow/unseen.ts";

/** Names that pages use, light ones and some of the dark ones on which white letters stand. */
const NAMED: Readonly<Record<string, readonly number[]>> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  black: [0, 0, 0],
  navy: [0, 0, 128],
  blue: [0, 0, 255],
  red: [255, 0, 0],
  darkred: [139, 0, 0],
  green: [0, 128, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  steelblue: [70, 130, 180],
};
const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?$/u;
const FUNCTION = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)(%?))?\s*\)$/u;
/** Letters that let so much of their ground through are hardly seen. */
const LEAST_OPAQUE = 0.2;

/** A colour of CSS or HTML. */
export type Color = readonly number[] | "transparent";

/** A colour by its name or its channels; null for what is not known. `text` is in lower case. */
export function colorOf(text: string): Color | null {
  const color = text.trim();
  if (color === "transparent") return "transparent";
  const [, ...short] = SHORT.exec(color) ?? [];
  if (short.length > 0) return short.slice(0, 3).map((digit) => Number.parseInt(digit + digit, 16));
  const found = FUNCTION.exec(color);
  if (found === null) return Object.hasOwn(NAMED, color) ? (NAMED[color] ?? null) : channelsOf(color);
  const opaque = Number(found[4] ?? 1) / (found[5] === "%" ? 100 : 1);
  return opaque < LEAST_OPAQUE ? "transparent" : found.slice(1, 4).map(Number);
}
