/*
 * Textract's confidence goes from 0 to 100, and nothing is documented of how often a word given so much is right. The
 * scale below is an assumption on the safe side, not a measurement: a word is asserted from 99 on, and never given
 * more than 0.97. See the decision about engines.
 */
const SCALE: readonly (readonly [from: number, to: number])[] = [
  [0, 0],
  [90, 0.5],
  [97, 0.8],
  [99, 0.9],
  [100, 0.97],
];

/** What nothing is asserted of: half of the threshold's way. */
export const DOUBT = 0.5;

/** A cell without words, in which the picture shows no ink either. */
export const PROVED_BLANK = 0.97;

/** Structure given less than this is not relied on. Textract gives sound cells 60 and more. */
const SOUND_STRUCTURE = 50;

/** A word's confidence of 0 to 100 on our scale; 0 where it has none. */
export function calibrated(confidence: number | undefined): number {
  if (confidence === undefined || !(confidence >= 0 && confidence <= 100)) return 0;
  for (const [index, [upper, most]] of SCALE.entries()) {
    if (confidence > upper) continue;
    const [lower, least] = SCALE[index - 1] ?? [upper, most];
    const share = upper === lower ? 1 : (confidence - lower) / (upper - lower);
    return least + (most - least) * share;
  }
  return 0;
}

/** A text is right where every one of its words is. */
export const allRight = (words: readonly { readonly confidence: number }[]): number =>
  words.reduce((product, word) => product * word.confidence, 1);

/** False where Textract itself does not rely on the place of a cell. */
export const isSoundStructure = (confidence: number | undefined): boolean =>
  confidence !== undefined && confidence >= SOUND_STRUCTURE;
