import type { Spelling } from "../../glyphs/spelled.ts";
import { median } from "../../raster/quantile.ts";
import type { FigureReading } from "../../text/line-reading.ts";
import { type InkSays, isSame, likelihoodOf, NO_DIRT, plainNumber } from "./likely-text.ts";

/** What several views of one figure say together. */
export interface Evidence {
  readonly text: string;
  /** How likely its views make this text, 0 to 1. */
  readonly strength: number;
  /** True where each view says it first, or misreads it. */
  readonly agreed: boolean;
  readonly views: number;
  /** How likely its symbol in a place is against other digits, in the mean of its views; absent where none was asked. */
  readonly inPlace?: (place: number) => number;
  /** Other figures, the likeliest first. */
  readonly others: readonly string[];
  /** What the glyphs of the line spell, by all that look like them; absent where they are not known. */
  readonly spelling?: Spelling | null;
}

/** What a view gives a text that is not among its likeliest. */
const UNSEEN = 1e-4;

/** A view that is surer than this weighs no more against those that are not. */
const SUREST = 0.99;

/** The geometric mean of what views give a text. */
const productOf = (likely: readonly number[]): number =>
  Math.exp(likely.reduce((sum, share) => sum + Math.log(Math.max(UNSEEN, share)), 0) / likely.length);

/** The mean of its odds in them: what one sees beside it the others do not, so that its odds count more than its shares. */
function byOdds(likely: readonly number[]): number {
  const odds = productOf(likely.map((share) => Math.min(SUREST, share) / (1 - Math.min(SUREST, share))));
  return odds / (1 + odds);
}

/** How much likelier a figure than anything else is where figures stand and all ink is digits. */
const FIGURES = 50;
/** What a look takes for a character in the room between two digits. */
const BETWEEN = /(?<=\d)※(?=\d)/gu;

/**
 * How likely ink that is so many digits and nothing else is a figure, in the mean of its views: one in three may well see a Z for a 2.
 * One that sees a character where no ink is says nothing of what the ink is, unless all do.
 */
function likelyFigure(views: readonly FigureReading[], pieces: number): number {
  const seesNoInk = ({ unbound }: FigureReading): boolean =>
    unbound.length > pieces && unbound.replaceAll(BETWEEN, "").length === pieces;
  const telling = views.filter((view) => !seesNoInk(view));
  const within = median((telling.length === 0 ? views : telling).map((view) => view.within));
  return (FIGURES * within) / (FIGURES * within + 1 - within);
}

/**
 * The views of one figure weighed together; null where no view sees any figure. Where all its ink is digits, what a view
 * sees beside figures are letters that look like them, and where it leaves out a digit of a text that has a piece of ink
 * for each character, it has overlooked one; where a glyph surely is a digit, a view that sees another has misread it.
 */
export function weigh(
  views: readonly FigureReading[],
  ink: InkSays = { pieces: null, glyphs: [] },
): Evidence | null {
  const texts = new Set(views.flatMap(({ figures }) => figures.map(({ text }) => text)));
  const plain = ink.pieces === null ? null : likelyFigure(views, ink.pieces);
  const togetherOf = (text: string): number => {
    const likely = views.map((view) => likelihoodOf(text, view, ink) * (plain ?? view.within));
    // Ink that is no plain digits may be struck out, or touch something: each view must bear it out then.
    return plain === null ? productOf(likely) : Math.max(productOf(likely), byOdds(likely));
  };
  const ranked = [...texts]
    .map((text) => ({ text, strength: togetherOf(text) }))
    .sort((a, b) => b.strength - a.strength);
  const [best, ...others] = ranked;
  if (best === undefined) return null;
  return {
    ...best,
    agreed: views.every(({ figures: [first] }) => isSame(first?.text ?? "", best.text, ink)),
    views: views.length,
    inPlace: (place) =>
      productOf(
        views.map((view) => (view.figures[0]?.text === best.text ? (view.inPlace?.(place) ?? 0) : 0)),
      ),
    others: others.flatMap(({ text }) => (plainNumber(text) === plainNumber(best.text) ? [] : [text])),
  };
}

/** A look that is this sure of another text than its glyphs spell stands against them. */
const AGAINST = 0.9;

/** How likely a view's first figure is. */
export const strengthOf = ({ figures, within }: FigureReading): number =>
  (figures[0]?.probability ?? 0) * within;

/** A text whose equal characters side by side are one: where a network hesitates, it takes 111 for 11 or 1. */
const merged = (text: string): string => text.replace(/(\d)\1+/gu, "$1");

/** A 4 or a 7 of which only the stem is dark enough to be ink has the glyph of a 1. */
const STEMS = /[47]/u;
/** A look that gives so much to such a digit sees greys that a glyph does not show. */
const SEEN = 0.05;

/** True where a look may see a 4 or a 7 where glyphs spell a 1. */
const seesMore = (text: string, { figures, within }: FigureReading): boolean =>
  text.includes("1") &&
  figures.some(
    (one) =>
      one.text !== text &&
      one.probability * within >= SEEN &&
      one.text.length === text.length &&
      [...one.text].every((symbol, at) => symbol === text[at] || (text[at] === "1" && STEMS.test(symbol))),
  );

/** A look that is not sure says nothing against copies of what is as certain as this. */
const CERTAIN = 0.99;

const areCertainCopies = ({ confidence, areCopies }: Spelling): boolean =>
  areCopies === true && confidence >= CERTAIN;

/** True for digits that nothing else looks like: a stem whose arm is pale may be a copy of a 1. */
const areUnmistakable = (text: string): boolean => [...text].every((symbol) => NO_DIRT.test(symbol));

/** A look hesitates over a lone 1 that gives these no more than the one, and the 1 itself no less than the other. */
const HESITANT = { most: 0.75, own: 0.2 };

/**
 * True for a lone 1 of which a look sees little more than a 7: to the network a full-width 1 with its flag is like one, and a blurred upright
 * stroke like a sign. Where it is a copy of 1s, the bar of a 7 would have been dark enough to make another shape of it, or go on beside it;
 * and it is no dash, which is flat.
 */
function isLikeOne(text: string, { figures, within }: FigureReading): boolean {
  const own = figures.find((one) => one.text === text)?.probability ?? 0;
  const [first] = figures;
  return (
    text === "1" &&
    (first?.text === "7" || first?.text === "-") &&
    first.probability * within <= HESITANT.most &&
    own * within >= HESITANT.own
  );
}

/** Evidence less sure than this decides nothing. */
const DECIDED = 0.9;

/**
 * True for what glyphs spell that nothing else looks like, where that and a look do not decide: the glyphs are copies of others and the look hesitates
 * between it and something else, or it sees the same, and both are too few. Other looks may tell.
 */
export const isHesitant = (
  { text, strength, agreed, spelling }: Evidence,
  figure: FigureReading | null,
): boolean =>
  agreed &&
  strength < DECIDED &&
  spelling != null &&
  (spelling.areCopies === true || figure?.figures[0]?.text === text) &&
  areUnmistakable(text);

/**
 * What a line's glyphs spell and its own look, weighed together; null where they do not spell it, or spell what the
 * look does not think possible. `isPale` where strokes too pale to be ink go on beside the line's:
 * it tells of a digit that stands alone, for between digits such strokes may be hidden.
 */
export function bySpelling(
  figure: FigureReading | null,
  spelling: Spelling | null,
  isPale: () => boolean,
): Evidence | null {
  const first = figure?.figures[0];
  if (spelling === null || first === undefined || figure === null) return null;
  const { text, confidence } = spelling;
  const texts = figure.figures.map((one) => one.text);
  if (!texts.includes(text)) return null;
  const strength = strengthOf(figure);
  const rest = { text, spelling, views: 1, others: texts.filter((other) => other !== text) };
  if (first.text === text)
    return {
      ...rest,
      strength: Math.max(strength, confidence),
      agreed: !(seesMore(text, figure) && (text.length > 1 || isPale())),
    };
  const agreed = strength < AGAINST;
  const isPlain = (): boolean => areUnmistakable(text) || (isLikeOne(text, figure) && !isPale());
  if (agreed && areCertainCopies(spelling) && isPlain()) return { ...rest, strength: confidence, agreed };
  const rival = figure.figures.find((one) => merged(one.text) !== merged(text));
  const against = agreed ? (rival?.probability ?? 0) * figure.within : strength;
  return { ...rest, strength: Math.min(confidence, 1 - against), agreed };
}
