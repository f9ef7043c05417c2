import type { Emission, TextRecognizer } from "../engines.ts";
import { figures } from "./figures.ts";
import { probabilityOf } from "./forward.ts";
import type { Grammar } from "./grammar.ts";
import { greedy, type SeenCharacter } from "./greedy.ts";
import { grouped, groupingOf, SYMBOLS, withoutPoints } from "./groups.ts";
import { probabilityWithin } from "./language.ts";
import { likeliest } from "./search.ts";
import { isOfCounts, type Measured, measured, remarked, upTo } from "./unit.ts";
import { usualOf, withUsual } from "./usual.ts";
import { inEitherWidth, otherWidthsOf } from "./widths.ts";

/** A text with how likely it is. */
export interface LikelyText {
  readonly text: string;
  readonly probability: number;
}

/** A line as a figure. */
export interface FigureReading {
  /** The likeliest figures, with what share each has of all readings as a figure. */
  readonly figures: readonly LikelyText[];
  /** How likely the line is any figure at all, 0 to 1. */
  readonly within: number;
  /** The same, given that something stands there at all. */
  readonly seen: number;
  /** What the line says where everything that is no symbol of figures is left out or shown as ※. */
  readonly unbound: string;
  /** How likely the first figure's symbol in a place is, against each digit that might stand there in its stead, or each symbol where it is none. */
  readonly inPlace?: (place: number) => number;
  /** A comma of it looks like a point. */
  readonly isPointed?: true;
  /** The unit behind the figure (12件), which is no part of it, and how likely it is seen. */
  readonly unit?: Behind;
  /** A remark behind the figure (12（其中…）), which is no part of it, and how likely it begins there. */
  readonly remark?: Behind;
}

/** What stands behind a figure. */
interface Behind {
  readonly text: string;
  readonly probability: number;
}

/** A line as text. */
export interface TextReading {
  readonly text: string;
  /** The least that any of its characters was given. */
  readonly least: number;
  /** The mean over its characters. */
  readonly mean: number;
  /** What each character was given. */
  readonly probabilities: readonly number[];
}

const ALTERNATIVES = 4;
const OTHER = "※";

const DIGITS = [..."0123456789"].map((digit) => SYMBOLS.indexOf(digit) + 1);

/** How likely the class in a place of a text is, against digits if it is one, against all symbols if not: all else is as it stands. */
function likelyInPlace(emission: Emission, labels: readonly number[], place: number): number {
  const likely = (label: number): number => probabilityOf(emission, labels.with(place, label));
  const rivals = DIGITS.includes(labels[place] ?? 0) ? DIGITS : SYMBOLS.map((_, index) => index + 1);
  return probabilityOf(emission, labels) / rivals.reduce((sum, label) => sum + likely(label), 1e-12);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How likely what is seen at a step of a grouped emission is no symbol of figures, given that it is anything. */
function otherAt({ classes, data }: Emission, step: number): number {
  const [blank = 0, other = 0] = [data[step * classes], data[(step + 1) * classes - 1]];
  return other / Math.max(1e-9, 1 - blank);
}

/** Reads the emissions of one recognizer. */
export interface LineReader {
  readonly text: (emission: Emission) => TextReading;
  /** `form` of the figures' place. */
  readonly figure: (emission: Emission, form: "count" | "amount") => FigureReading;
}

export function lineReader({ alphabet }: Pick<TextRecognizer, "alphabet">): LineReader {
  const grouping = groupingOf(alphabet);
  const usual = usualOf(alphabet);
  const widths = otherWidthsOf(alphabet);
  const grammars: Readonly<Record<"count" | "amount", Grammar>> = {
    count: figures({ sign: false, decimals: false }),
    amount: figures({ sign: true, decimals: true }),
  };
  const characters = (seen: readonly SeenCharacter[]): string =>
    seen.map(({ label }) => alphabet[label - 1] ?? "").join("");
  const symbols = (labels: readonly number[]): string =>
    labels.map((label) => SYMBOLS[label - 1] ?? OTHER).join("");
  const symbolsIn = (emission: Emission): string => symbols(greedy(emission).map(({ label }) => label));
  const space = alphabet.indexOf(" ") + 1;
  const symbolOf = (label: number): string | null => SYMBOLS[(grouping.get(label) ?? 0) - 1] ?? null;
  let last: { readonly emission: Emission; readonly seen: readonly SeenCharacter[] } | null = null;
  /** A line is looked at as text and as a figure, one after the other. */
  const seenIn = (emission: Emission): readonly SeenCharacter[] => {
    if (last?.emission !== emission) last = { emission, seen: greedy(emission) };
    return last.seen;
  };
  /** How likely it is that what is seen at a step is no part of a figure, whichever character it is. */
  const notInFigure = (seen: Pick<Measured, "probability" | "step">, whole: Emission): number =>
    Math.max(seen.probability, otherAt(grouped(whole, grouping, space), seen.step));
  const unitIn = ({ unit, probability, step }: Measured, whole: Emission): Behind => ({
    text: unit,
    probability: isOfCounts(unit) ? notInFigure({ probability, step }, whole) : probability,
  });
  return {
    text: (emission) => {
      const seen = inEitherWidth(withUsual(seenIn(emission), emission, usual), emission, widths);
      const probabilities = seen.map(({ probability }) => probability);
      return {
        text: characters(seen),
        least: seen.length === 0 ? 0 : Math.min(...probabilities),
        mean: mean(probabilities),
        probabilities,
      };
    },
    figure: (whole, form) => {
      const characterOf = (label: number): string => alphabet[label - 1] ?? "";
      const unit = measured(seenIn(whole), symbolOf, characterOf);
      const remark = unit === null ? remarked(seenIn(whole), symbolOf, characterOf) : null;
      const from = unit?.from ?? remark?.from;
      const emission = from === undefined ? whole : upTo(whole, from);
      const printed = grouped(emission, grouping, space);
      const few = form === "count" ? withoutPoints(printed) : printed;
      const isPointed = form === "count" && symbolsIn(printed).includes(".");
      const within = probabilityWithin(few, grammars[form]);
      const found = likeliest(few, grammars[form], ALTERNATIVES);
      const nothing = probabilityOf(few, []);
      return {
        figures: found.map(({ labels, probability }) => ({
          text: symbols(labels),
          probability: within > 0 ? probability / within : 0,
        })),
        within,
        inPlace: (place) => likelyInPlace(few, found[0]?.labels ?? [], place),
        seen: Math.min(1, within / Math.max(1e-9, 1 - nothing)),
        unbound: symbolsIn(few),
        ...(isPointed ? { isPointed } : {}),
        ...(unit === null ? {} : { unit: unitIn(unit, whole) }),
        ...(remark === null
          ? {}
          : { remark: { text: remark.unit, probability: notInFigure(remark, whole) } }),
      };
    },
  };
}
