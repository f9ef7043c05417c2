import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import type { PageOutcome } from "../scanning/scanned.ts";
import type { Sheet } from "../scanning/sheet.ts";

/** Pages that may crash their process, or take too much, before the whole file is taken for hostile. */
const MOST_BROKEN = 3;

export interface Lanes {
  /** Pages that are read side by side. */
  readonly abreast: number;
  /** Milliseconds of the clock at which nothing more is begun. */
  readonly until: number;
  readonly read: (sheet: Sheet) => Promise<PageOutcome>;
  /** Hears of every page that is done. */
  readonly onPage: (done: number, of: number) => void;
}

/**
 * Reads the pages of one file, some at a time. TOO_COMPLEX where there is no time left, or too many pages break; what
 * else a page is refused for is its own outcome. Rejects as soon as a page could not be tried.
 */
export async function readSheets(
  sheets: readonly Sheet[],
  { abreast, until, read, onPage }: Lanes,
): Promise<Result<readonly PageOutcome[], Rejection>> {
  const outcomes: PageOutcome[] = [];
  let [done, broken, isOver] = [0, 0, false];
  const waiting = sheets.entries();
  const lane = async (): Promise<void> => {
    for (const [index, sheet] of waiting) {
      if (isOver || broken >= MOST_BROKEN || Date.now() >= until) return;
      const outcome = await read(sheet);
      if (!outcome.ok && outcome.error.code === "TOO_COMPLEX") broken += 1;
      outcomes[index] = outcome;
      done += 1;
      onPage(done, sheets.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: abreast }, lane));
  } finally {
    isOver = true;
  }
  if (broken >= MOST_BROKEN)
    return fail({ code: "TOO_COMPLEX", detail: `${broken} pages could not be recognised safely` });
  if (done < sheets.length)
    return fail({ code: "TOO_COMPLEX", detail: `${done} of ${sheets.length} pages in the time there is` });
  return ok(outcomes);
}
