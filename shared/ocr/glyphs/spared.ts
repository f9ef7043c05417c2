import { clustersOf, distance } from "./clusters.ts";
import { copiesWithin } from "./copies.ts";
import type { Glyph } from "./glyph.ts";
import { type GlyphReading, type Look, typefaceOf } from "./typeface.ts";

/** A cluster is looked at by so many of its members, from the first to the last; the others may be spared. */
const SHOWN = 10;
/** Clusters smaller than this are looked at whole. */
const MANY = 16;
/** What the looks must come to for the others to be spared. */
const SURE = 0.99;

/** Glyphs that look alike, those that are to be looked at and those that need not be if the former are all of one mind. */
export interface Alike {
  readonly shown: readonly number[];
  readonly spared: readonly number[];
}

/** Which of the glyphs that stand alone in their cells are copies of others; by index. */
export function alikeAmong(glyphs: readonly (Glyph | null)[]): Alike[] {
  const known = glyphs.flatMap((glyph, index) => (glyph === null ? [] : [{ glyph, index }]));
  return clustersOf(known.map(({ glyph }) => glyph.picture)).flatMap(({ mean, members }) => {
    if (members.length < MANY) return [];
    const farOf = (member: number): number => distance(known[member]?.glyph.picture ?? mean, mean);
    const near = copiesWithin(
      members.flatMap((member) => known[member]?.glyph.picture ?? []),
      mean,
    );
    const step = members.length / SHOWN;
    const chosen = new Set(Array.from({ length: SHOWN }, (_, place) => members[Math.floor(place * step)]));
    const [shown, spared]: [number[], number[]] = [[], []];
    for (const member of members) {
      const one = known[member];
      if (one === undefined) continue;
      (chosen.has(member) || farOf(member) > near ? shown : spared).push(one.index);
    }
    return spared.length === 0 ? [] : [{ shown, spared }];
  });
}

/** What the looks at glyphs that are alike say of all of them; null where they do not say the same, or not surely. */
export function unanimous(looks: readonly (Look | null)[]): GlyphReading | null {
  const seen = looks.flatMap((look) => (look === null ? [] : [look]));
  const [first] = seen;
  const [glyph] = first?.glyphs ?? [];
  if (first === undefined || glyph === undefined || seen.length < looks.length) return null;
  const text = first.figure.figures[0]?.text;
  if (seen.some(({ figure }) => figure.figures[0]?.text !== text)) return null;
  const reading = typefaceOf(seen).get(glyph);
  return reading !== undefined && reading.symbol === text && reading.confidence >= SURE ? reading : null;
}
