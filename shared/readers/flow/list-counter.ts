import { type Counting, ordinal } from "./ordinal.ts";

/** One level of a list: `text` is what is printed, with the numbers of levels as characters below 9. */
export interface Level {
  readonly start: number;
  readonly counting: Counting;
  readonly text: string;
}

export interface ListUse {
  /** The list whose numbers go on, also where several uses share it. */
  readonly id: number;
  readonly levels: readonly Level[];
  /** Levels that begin anew where this use is first met. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the paragraphs of lists, as Word does when it prints their numbers. */
export class ListCounter {
  private readonly uses: readonly ListUse[];
  private readonly counts = new Map<number, number[]>();
  private readonly begun = new Set<number>();

  constructor(uses: readonly ListUse[]) {
    this.uses = uses;
  }

  /** The number that Word prints before a paragraph of the use (1-based) at the level; "" for bullets and no list. */
  next(use: number, level: number): string {
    const found = this.uses[use - 1];
    const own = found?.levels[level];
    if (found === undefined || own === undefined) return "";
    const counts = this.counts.get(found.id) ?? [];
    this.counts.set(found.id, counts);
    if (!this.begun.has(use)) {
      this.begun.add(use);
      for (const [restarted, start] of found.restarts) counts[restarted] = start - 1;
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return this.print(own, found.levels, counts);
  }

  private print(own: Level, levels: readonly Level[], counts: readonly number[]): string {
    return [...own.text]
      .map((character) => {
        const level = character.charCodeAt(0);
        const shown = levels[level];
        if (level > 8 || shown === undefined) return level > 8 ? character : "";
        return ordinal(counts[level] ?? shown.start, shown.counting);
      })
      .join("");
  }
}

/** A paragraph with the number before it, which never joins a number that the paragraph begins with. */
export const joinNumber = (number: string, text: string): string =>
  number === "" || /[、）)\s]$/u.test(number) ? number + text : `${number} ${text}`;
