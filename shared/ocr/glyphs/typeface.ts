import type { FigureReading } from "../text/line-reading.ts";
import { clustersOf } from "./clusters.ts";
import type { Glyph } from "./glyph.ts";

/** A line of a figure's cell: its glyphs, and what the network made of it. */
export interface Look {
  readonly glyphs: readonly Glyph[];
  readonly figure: FigureReading;
  /** What the shape of the stroke says of a glyph that stands alone, if it says anything. */
  readonly sign: "-" | "/" | "1" | null;
}

/** What a glyph is, by all glyphs of its page that look the same. */
export interface GlyphReading {
  readonly symbol: string;
  /** How often glyphs with as much evidence are this symbol. */
  readonly confidence: number;
  /** How many glyphs bear it out. */
  readonly looks: number;
}

/** Clusters with fewer looks say nothing that a look of its own does not say. */
const LEAST_LOOKS = 3;
/** What a look gives a symbol that it does not see. */
const UNSEEN = 0.003;
/** How much likelier a sign is than others where a stroke has its shape. */
const SHAPED = 20;
/** Looks at one shape err alike: however many there are, they are worth no more than so many independent ones. */
const MOST_INDEPENDENT = 2.5;
/** How much likelier a figure than anything else stands where figures do, before it is looked at. */
const FIGURES = 50;
/** A look this strong for a symbol contradicts others; this share of contradictions leaves a cluster in doubt. */
const STRONG = 0.9;
const DIVIDED = 0.1;

interface Evidence {
  readonly shares: ReadonlyMap<string, number>;
  /** How likely the line is a figure, given that something stands there. */
  readonly seen: number;
}

/** What a look says of its glyph at a place, by readings of as many symbols as it has glyphs. */
function evidenceAt({ glyphs, figure, sign }: Look, place: number): Evidence | null {
  const fitting = figure.figures.filter(({ text }) => text.length === glyphs.length);
  const whole = fitting.reduce((sum, { probability }) => sum + probability, 0);
  if (whole < 0.5) return null;
  const shares = new Map<string, number>();
  for (const { text, probability } of fitting) {
    const symbol = text[place] ?? "";
    shares.set(symbol, (shares.get(symbol) ?? 0) + probability);
  }
  if (sign !== null && glyphs.length === 1)
    shares.set(sign, SHAPED * Math.max(UNSEEN, shares.get(sign) ?? 0));
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  return { shares: new Map([...shares].map(([symbol, share]) => [symbol, share / sum])), seen: figure.seen };
}

/** What looks at one character say together. */
function pooled(looks: readonly Evidence[]): GlyphReading | null {
  if (looks.length < LEAST_LOOKS) return null;
  const symbols = [...new Set(looks.flatMap(({ shares }) => [...shares.keys()]))];
  const weights = looks.reduce((sum, { seen }) => sum + seen + UNSEEN, 0);
  const independent = Math.min(MOST_INDEPENDENT, 1 + Math.log2(looks.length) / 4);
  const ranked = symbols
    .map((symbol) => ({
      symbol,
      log:
        (independent / weights) *
        looks.reduce(
          (sum, { shares, seen }) =>
            sum + (seen + UNSEEN) * Math.log(Math.max(UNSEEN, shares.get(symbol) ?? 0)),
          0,
        ),
    }))
    .sort((a, b) => b.log - a.log);
  const [best] = ranked;
  if (best === undefined) return null;
  const against = looks.filter(
    ({ shares, seen }) =>
      seen >= STRONG && [...shares].some(([symbol, share]) => symbol !== best.symbol && share >= STRONG),
  );
  if (against.length > DIVIDED * looks.length) return { ...best, confidence: 0.5, looks: looks.length };
  const share = 1 / ranked.reduce((sum, { log }) => sum + Math.exp(log - best.log), 0);
  const seen = looks.reduce((sum, look) => sum + look.seen, 0) / looks.length;
  const figure = (FIGURES * seen) / (FIGURES * seen + 1 - seen);
  return { symbol: best.symbol, confidence: share * figure, looks: looks.length };
}

/** The characters of a page's figures, as its own glyphs teach them. */
export function typefaceOf(looks: readonly Look[]): ReadonlyMap<Glyph, GlyphReading> {
  const glyphs = looks.flatMap((look) => look.glyphs.map((glyph, place) => ({ glyph, look, place })));
  const found = new Map<Glyph, GlyphReading>();
  for (const { members } of clustersOf(glyphs.map(({ glyph }) => glyph.picture))) {
    const of = members.flatMap((index) => glyphs[index] ?? []);
    const reading = pooled(of.flatMap(({ look, place }) => evidenceAt(look, place) ?? []));
    if (reading !== null) for (const { glyph } of of) found.set(glyph, reading);
  }
  return found;
}
