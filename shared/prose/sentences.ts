/** A sentence, or what stands between semicolons, with the place of its first character in the paragraph. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

const SENTENCE = /[^。;!?]+[。;!?]?/gu;
/** Nothing that states a number is longer; what is longer is a table that lost its lines. */
const LONGEST_SENTENCE = 600;

/** The sentences of a folded paragraph. */
export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(SENTENCE)]
    .map((match) => ({ text: match[0], from: match.index }))
    .filter((sentence) => sentence.text.length <= LONGEST_SENTENCE);
}
