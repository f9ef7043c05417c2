import type { ShownPart } from "../../document/document.ts";
import type { Attributes } from "../package/xml.ts";

/** Shares of a picture's width or height that are cut from its sides; below 0, paper is added. */
export interface Cuts {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What cuts leave of a picture: nothing is said of one that stays whole; null where nothing is left, or nobody knows what. */
export function shownPart({ left, top, right, bottom }: Cuts): { readonly shown?: ShownPart } | null {
  const kept = (cut: number): number => Math.max(0, cut);
  const shown = [kept(left), kept(top), 1 - kept(right), 1 - kept(bottom)] as const;
  if (!(shown[0] < shown[2] && shown[1] < shown[3])) return null;
  return [left, top, right, bottom].some((cut) => cut > 0) ? { shown } : {};
}

/** Hundreds of thousands, or per cent in strict files. */
const drawnShare = (text = "0"): number =>
  text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text) / 100_000;

/** What `a:srcRect` cuts from a picture (ECMA-376, 20.1.8.55). */
export const sourceCuts = ({ l, t, r, b }: Attributes): Cuts => ({
  left: drawnShare(l),
  top: drawnShare(t),
  right: drawnShare(r),
  bottom: drawnShare(b),
});
