import type { Qualifier } from "../report/prose.ts";

/*
 * How to teach it a sentence that it does not read:
 *
 * 1. Put the sentence with its facts into test/prose/sentences/known-*.ts, and see the test fail.
 * 2. A word is missing: add it to its class in lexicon.ts. An order of words is missing: add a line to one of
 *    patterns/*.ts, in the notation of grammar.ts, with a sentence that shows what it is for. That sentence is a test.
 * 3. A sentence that is misread gets an `ignores` line before the one that misreads it, or a word in the lexicon that
 *    stands in between. A line that may be wrong is worse than a line that is missing.
 *
 * For every number the first line that fits takes it, so lines that say more stand before lines that say less.
 */

/**
 * What a sentence must be about for a pattern of general words to count; `disclosure` is wider than
 * `requests`, and `open` is everything but other business.
 */
export type Topic = "requests" | "disclosure" | "open" | "normativeDocuments" | "regulations" | "remedies";

export interface PatternOptions {
  /** The words before must speak of this; without it the pattern stands for itself. */
  readonly about?: Topic;
  readonly qualifiers?: readonly Qualifier[];
  /** Units that count; 件 条 宗 起 例 份 个 项 部 are read, these are meant. */
  readonly units?: string;
}

/** One line of the grammar, with the sentence that shows what it is for: `example` gives `value`. */
export interface Pattern extends PatternOptions {
  /**
   * `""` claims the number for nothing, so that no later line takes it; `same` is the subject of the fact before it;
   * a subject with `+` is several, of which only a zero tells anything: all are zero.
   */
  readonly subject: string;
  readonly pattern: string;
  readonly example: string;
  readonly value: number;
}

/** A line that reads a number. */
export function says(
  subject: string,
  pattern: string,
  example: string,
  value: number,
  options: PatternOptions = {},
): Pattern {
  return { subject, pattern, example, value, ...options };
}

/** A line that denies: its pattern has no number, and what it denies is 0. */
export function denies(
  subject: string,
  pattern: string,
  example: string,
  options: PatternOptions = {},
): Pattern {
  return { subject, pattern, example, value: 0, ...options };
}

/** A line whose number is about something that no rule compares. */
export function ignores(pattern: string, example: string): Pattern {
  return { subject: "", pattern, example, value: Number.NaN };
}
