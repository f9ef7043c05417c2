import type { FigureReading } from "../text/line-reading.ts";
import { type Cluster, clustersOf, distance } from "./clusters.ts";
import type { Glyph } from "./glyph.ts";
import { partsOf } from "./parts.ts";

/** A line of a figure's cell: its glyphs, and what the network made of it. */
export interface Look {
  readonly glyphs: readonly Glyph[];
  readonly figure: FigureReading;
  /** What the shape of the stroke says of a glyph that stands alone, if it says anything. */
  readonly sign: "-" | "/" | "1" | null;
  /** Its glyph stands behind a figure, as that of a unit does: it says only how this looks. */
  readonly isBehind?: true;
}

/** What a glyph is that stands behind figures again and again, and never in one. */
export const BEHIND = "※";

/** What a glyph is, by all glyphs of its page that look the same. */
export interface GlyphReading {
  readonly symbol: string;
  /** How often glyphs with as much evidence are this symbol. */
  readonly confidence: number;
  /** How many glyphs bear it out. */
  readonly looks: number;
}

/** What the glyphs of a page are. */
export type Typeface = ReadonlyMap<Glyph, GlyphReading>;

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

/** Looks less sure than this may take a character for another that stands on the page in a shape this far from it. */
const CERTAIN = 0.9;
const OTHER_SHAPE = 0.16;
const DOUBTED = 0.8;

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

/** The symbol that a look is sure of; null where it is of none. */
function told(evidence: Evidence | null): string | null {
  if (evidence === null || evidence.seen < STRONG) return null;
  return [...evidence.shares].find(([, share]) => share >= STRONG)?.[0] ?? null;
}

interface Pooled extends GlyphReading {
  /** How sure one look is of it in the mean. */
  readonly alone: number;
}

/** What looks at one character say together. */
function pooled(looks: readonly Evidence[]): Pooled | null {
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
  const against = looks.filter((look) => ![null, best.symbol].includes(told(look)));
  if (against.length > DIVIDED * looks.length)
    return { symbol: best.symbol, confidence: 0.5, looks: looks.length, alone: 0.5 };
  const shareAmong = (power: number): number =>
    1 / ranked.reduce((sum, { log }) => sum + Math.exp((log - best.log) * power), 0);
  const seen = looks.reduce((sum, look) => sum + look.seen, 0) / looks.length;
  const figure = (FIGURES * seen) / (FIGURES * seen + 1 - seen);
  return {
    symbol: best.symbol,
    confidence: shareAmong(1) * figure,
    looks: looks.length,
    alone: shareAmong(1 / independent),
  };
}

/** A cluster and what it was read as. */
interface Read {
  readonly cluster: Cluster;
  readonly reading: Pooled;
}

/**
 * True where a larger cluster of another shape is the same symbol, and looks at this one are not sure of it: a face has
 * one shape for a digit, and a 7 that is taken for a 1 stands beside its 1s.
 */
const isRivalled = ({ cluster, reading }: Read, larger: readonly Read[]): boolean =>
  reading.alone < CERTAIN &&
  larger.some(
    (other) =>
      other.reading.symbol === reading.symbol && distance(other.cluster.mean, cluster.mean) > OTHER_SHAPE,
  );

/** A cluster of which looks say this surely that it is a symbol is that, wherever it stands. */
const SURE = 0.9;

/** What glyphs are that mostly stand behind figures, and of which looks do not surely say that they are a symbol. */
function behind(of: readonly { readonly look: Look }[], reading: Pooled | null): Pooled | null {
  const count = of.filter(({ look }) => look.isBehind === true).length;
  if (count < LEAST_LOOKS || 2 * count <= of.length) return reading;
  if (reading !== null && reading.confidence >= SURE) return reading;
  return { symbol: BEHIND, confidence: 0, looks: of.length, alone: 0 };
}

/** The characters of a page's figures, as its own glyphs teach them. */
export function typefaceOf(looks: readonly Look[]): Typeface {
  const glyphs = looks.flatMap((look) =>
    look.glyphs.map((glyph, place) => ({ glyph, look, evidence: evidenceAt(look, place) })),
  );
  const clusters = clustersOf(glyphs.map(({ glyph }) => glyph.picture));
  const parted = ({ mean, members }: Cluster): readonly Cluster[] => {
    const of = members.flatMap((index) => glyphs[index] ?? []);
    const parts = partsOf(
      of.map(({ glyph, evidence }) => ({ picture: glyph.picture, symbol: told(evidence) })),
    );
    if (parts === null) return [{ mean, members }];
    return parts.map((part) => ({ ...part, members: part.members.flatMap((at) => members[at] ?? []) }));
  };
  const reads: Read[] = clusters
    .flatMap(parted)
    .sort((a, b) => b.members.length - a.members.length)
    .flatMap((cluster) => {
      const of = cluster.members.flatMap((index) => glyphs[index] ?? []);
      const reading = behind(of, pooled(of.flatMap(({ evidence }) => evidence ?? [])));
      return reading === null ? [] : [{ cluster, reading }];
    });
  const found = new Map<Glyph, GlyphReading>();
  for (const [index, read] of reads.entries()) {
    const { symbol, looks: many, confidence } = read.reading;
    const isDoubtful = isRivalled(read, reads.slice(0, index));
    const reading = {
      symbol,
      looks: many,
      confidence: isDoubtful ? Math.min(DOUBTED, confidence) : confidence,
    };
    for (const member of read.cluster.members) {
      const glyph = glyphs[member]?.glyph;
      if (glyph !== undefined) found.set(glyph, reading);
    }
  }
  return found;
}
