import type { InboxFile } from "./scan.ts";

/** Milliseconds without a change after which a file counts as written; an empty one may only just have been begun. */
const QUIET = 250;
const QUIET_EMPTY = 1_500;
/** Milliseconds until a file that could not be sent is tried again. */
const RETRY = 5_000;

const pathOf = (file: InboxFile): string => file.path.toString("latin1");

/** Tells which files are no longer being written. Times are milliseconds of any steady clock. */
export class Settled {
  readonly #seen = new Map<string, { stamp: string; due: number }>();

  /** Takes what a look at time `now` found, and answers with what has not changed for long enough. */
  pick(files: readonly InboxFile[], now: number): readonly InboxFile[] {
    const present = new Set(files.map(pathOf));
    for (const path of this.#seen.keys()) if (!present.has(path)) this.#seen.delete(path);
    return files.filter((file) => {
      const before = this.#seen.get(pathOf(file));
      if (before?.stamp === file.stamp) return before.due <= now;
      this.#seen.set(pathOf(file), {
        stamp: file.stamp,
        due: now + (file.size === 0 ? QUIET_EMPTY : QUIET),
      });
      return false;
    });
  }

  /** Leaves a file alone for a while. */
  postpone(file: InboxFile, now: number): void {
    this.#seen.set(pathOf(file), { stamp: file.stamp, due: now + RETRY });
  }

  /** When the next file is due, or undefined where none is waited for. */
  get due(): number | undefined {
    const times = [...this.#seen.values()].map((entry) => entry.due);
    return times.length === 0 ? undefined : Math.min(...times);
  }
}
