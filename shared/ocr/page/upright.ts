import type { Emission, Engines } from "../engines.ts";
import { heightOf, widthOf } from "../raster/box.ts";
import { cropped } from "../raster/crop.ts";
import { halved } from "../raster/halve.ts";
import type { Box, Raster } from "../raster/raster.ts";
import { type Quarters, turned } from "../raster/turn.ts";
import { withCommonLetters } from "./letter-size.ts";
import { lettersOf, textLines } from "./text-lines.ts";

/** Pixels at 100 dots an inch that a line of text is high, and how many times longer it is. */
const LINE = { lowest: 6, highest: 48, ratio: 2.2 };
/** How much more strokes must lie than stand before a page is turned. */
const MORE = 1.3;
/** What share of the lines must run down before those that run across are doubted. */
const DOUBT = 0.4;

type Direction = Pick<Engines, "direction" | "recognizer">;

function isLine(long: number, short: number): boolean {
  return short >= LINE.lowest && short <= LINE.highest && long >= short * LINE.ratio;
}

/** Pixels of lines that say which way they run; fewer may be labels that are set from top to bottom. */
const ENOUGH = 600;

/** Sides of strokes of letters and figures, and how many times longer one side is of those that say how they lie. */
const STROKE = { shortest: 6, longest: 24, least: 1.25, most: 2.6 };
const FEW_STROKES = 10;

/** Whether letters and figures lie on their sides: on their feet most of their strokes are higher than wide. */
function areLying(strokes: readonly Box[]): boolean {
  const areSo = (long: number, short: number): boolean =>
    long >= STROKE.shortest &&
    long <= STROKE.longest &&
    long >= STROKE.least * short &&
    long <= STROKE.most * short;
  const tall = strokes.filter((box) => areSo(heightOf(box), widthOf(box))).length;
  const wide = strokes.filter((box) => areSo(widthOf(box), heightOf(box))).length;
  return tall + wide >= FEW_STROKES && wide > tall * MORE;
}

/** How long the lines of a page are that run across, and those that run down; null where they are too few to say. */
interface Lengths {
  readonly across: number;
  readonly down: number;
}

function lengthsOf(lines: readonly Box[]): Lengths | null {
  let [across, down] = [0, 0];
  for (const box of lines) {
    const [width, height] = [widthOf(box), heightOf(box)];
    if (isLine(width, height)) across += width;
    else if (isLine(height, width)) down += height;
  }
  return Math.max(across, down) >= ENOUGH ? { across, down } : null;
}

const SAMPLES = 10;
const PAD = 3;
/** Times its height that a sample is long: longer ones would be squeezed. */
const SAMPLE_RATIO = 4;
/** How high a line is at least, in letters: what is lower is a stroke, as that of 一, which looks the same on its head. */
const AS_LETTERS = 0.75;

/** Pieces of the longest lines of a page, of which each has several letters; those have sides of `letter` pixels. */
function samplesOf(page: Raster, lines: readonly Box[], letter: number): readonly Raster[] {
  return lines
    .filter((box) => isLine(widthOf(box), heightOf(box) * 1.2) && heightOf(box) >= AS_LETTERS * letter)
    .sort((a, b) => Math.min(6, widthOf(b) / heightOf(b)) - Math.min(6, widthOf(a) / heightOf(a)))
    .slice(0, SAMPLES)
    .map(([left, top, right, bottom]) => {
      const longest = (bottom - top) * SAMPLE_RATIO;
      const middle = (left + right) / 2;
      const [from, to] = [Math.max(left, middle - longest / 2), Math.min(right, middle + longest / 2)];
      return cropped(page, [
        Math.max(0, Math.floor(from * 2) - PAD),
        Math.max(0, top * 2 - PAD),
        Math.min(page.width, Math.ceil(to * 2) + PAD),
        Math.min(page.height, bottom * 2 + PAD),
      ]);
    });
}

/** The letters that are read of a line, each as sure as it is, from 0 to 1. */
function lettersRead({ steps, classes, data }: Emission): readonly number[] {
  return Array.from({ length: steps }, (_, step) => {
    let best = 0;
    for (let k = 1; k < classes; k += 1)
      if ((data[step * classes + k] ?? 0) > (data[step * classes + best] ?? 0)) best = k;
    return best === 0 ? 0 : (data[step * classes + best] ?? 0);
  }).filter((sure) => sure > 0);
}

/** How far the votes must be from a draw to be believed. */
const CLEAR = 0.2;
const READ = 6;

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The letters that are read of some of the lines, as they are and on their heads, line by line. */
async function readBothWays(
  samples: readonly Raster[],
  { recognizer }: Direction,
): Promise<{
  readonly asTheyAre: readonly (readonly number[])[];
  readonly onHead: readonly (readonly number[])[];
}> {
  const lines = samples.slice(0, READ);
  const emissions = await recognizer.recognize([...lines, ...lines.map((line) => turned(line, 2))]);
  const read = emissions.map(lettersRead);
  return { asTheyAre: read.slice(0, lines.length), onHead: read.slice(lines.length) };
}

/** How sure letters are in the mean of each line, summed. */
const certainty = (lines: readonly (readonly number[])[]): number =>
  sumOf(lines.map((letters) => sumOf(letters) / Math.max(1, letters.length)));

async function standsOnHead(samples: readonly Raster[], engines: Direction): Promise<boolean> {
  if (samples.length === 0) return false;
  const votes = await engines.direction.upsideDown(samples);
  const share = sumOf(votes) / votes.length;
  if (Math.abs(share - 0.5) > CLEAR) return share > 0.5;
  // Letters on their heads are read less surely.
  const { asTheyAre, onHead } = await readBothWays(samples, engines);
  return certainty(onHead) > certainty(asTheyAre);
}

/** A letter that is read as surely as this is one: pieces of rules and lines on their sides have few. */
const SURE = 0.8;

/** Sure letters of a line, in the mean, that tell that the few lines of a picture run across where none run down. */
const READABLE = 2;

/** Labels that are set from top to bottom are read as well as lines are, wherever the page lies: near counts say nothing. */
const NEAR = 0.8;

/**
 * Whether a page's lines run down: more letters are read of these (`lines`) than of `others`, each as they are or on their heads;
 * where as many are, they do if they are longer. Where there are no others, they do; where there are only others, these run
 * across, unless they are too few and are not read either.
 */
async function runDown(
  lines: readonly Raster[],
  others: readonly Raster[],
  lengths: Lengths | null,
  engines: Direction,
): Promise<boolean> {
  const countOf = async (samples: readonly Raster[]): Promise<number> => {
    const { asTheyAre, onHead } = await readBothWays(samples, engines);
    const most = [asTheyAre, onHead].map((read) => read.flat().filter((sure) => sure >= SURE).length);
    return Math.max(...most) / Math.min(READ, samples.length);
  };
  if (others.length === 0) return true;
  const across = await countOf(others);
  if (lines.length === 0) return lengths === null && across < READABLE;
  const down = await countOf(lines);
  const isNear = Math.min(down, across) >= NEAR * Math.max(down, across);
  return isNear && lengths !== null ? lengths.down > lengths.across : down > across;
}

/** How many quarters clockwise a page must be turned for its lines to run across, on their feet. */
export async function quartersToUpright(picture: Raster, engines: Direction): Promise<Quarters> {
  const { page, half, letter } = withCommonLetters(picture);
  const lines = textLines(half);
  const samples = samplesOf(page, lines, letter);
  const lengths = lengthsOf(lines);
  if (lengths === null ? areLying(lettersOf(half)) : lengths.down > lengths.across * DOUBT) {
    const across = turned(page, 1);
    const down = samplesOf(across, textLines(halved(across)), letter);
    // Thin rules come to pieces, which look like lines: only what is read tells them apart.
    if (await runDown(down, samples, lengths, engines)) return (await standsOnHead(down, engines)) ? 3 : 1;
  }
  return (await standsOnHead(samples, engines)) ? 2 : 0;
}
