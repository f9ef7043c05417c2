import type { Recognized } from "../document/document.ts";

/** A text as one engine read it. */
export interface Read extends Required<Pick<Recognized, "confidence">> {
  readonly text: string;
  readonly alternatives: readonly string[];
}

/** From here on a reading is asserted; report/cell.ts has the same. */
export const ASSERTED = 0.9;

/** Two readings, each at least this sure, confirm one another. */
const SURE_ENOUGH = 0.8;

/** What two different texts leave at most. */
const MOST_IN_DISPUTE = 0.5;

/**
 * How sure two engines are together that read the same with a confidence of p each, if their faults are independent
 * and every fault of both made the same wrong text: p² / (p² + (1 − p)²). Two at 0.8 give 0.94. That is the worst
 * case; it is also all that is given, however much surer each is.
 */
const AGREED = SURE_ENOUGH ** 2 / (SURE_ENOUGH ** 2 + (1 - SURE_ENOUGH) ** 2);

const DASHES = /[-—–―─_−]/gu;

const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;

/** Texts are the same where only width, spaces, the length of a dash or commas of thousands tell them apart. */
const folded = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/gu, "").replace(DASHES, "-").replace(THOUSANDS, "");

/** A reading that says nothing: it is no evidence that nothing is there. */
const abstains = ({ text, confidence }: Read): boolean => text === "" && confidence === 0;

const others = (own: Read, other: Read): string[] => {
  const all = [other.text, ...own.alternatives, ...other.alternatives];
  return [...new Set(all)].filter((text) => folded(text) !== folded(own.text));
};

function agreed(one: number, other: number): number {
  if (Math.max(one, other) >= ASSERTED) return Math.max(one, other);
  return Math.min(one, other) >= SURE_ENOUGH ? AGREED : Math.min(one, other);
}

/**
 * Two engines' readings of one cell as one. The text is always the own one; nothing doubtful is replaced. Where both
 * read the same, they may be surer together; where they differ, nothing is asserted and both texts are there to choose
 * from; where the other saw nothing, nothing changes. Merging the same reading again changes nothing.
 */
export function together(own: Read, other: Read): Read {
  if (abstains(other)) return own;
  const alternatives = others(own, other);
  if (!abstains(own) && folded(own.text) === folded(other.text))
    return { text: own.text, confidence: agreed(own.confidence, other.confidence), alternatives };
  const confidence = Math.min(own.confidence, other.confidence, MOST_IN_DISPUTE);
  return { text: own.text, confidence, alternatives };
}
