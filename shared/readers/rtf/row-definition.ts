import type { EdgeCell, Merge } from "../flow/edge-columns.ts";
import { Refusal } from "../refusal.ts";

const MOST_CELLS = 2_000;

const MERGES: ReadonlyMap<string, readonly ["below" | "beside", Merge]> = new Map([
  ["clvmgf", ["below", "first"]],
  ["clvmrg", ["below", "later"]],
  ["clmgf", ["beside", "first"]],
  ["clmrg", ["beside", "later"]],
]);

/** The cells of a row as \trowd, \trleft, \cellx and the words between state them; it holds until the next \trowd. */
export class RowDefinition {
  private cells: EdgeCell[] = [];
  private left = 0;
  private below: Merge = "none";
  private beside: Merge = "none";

  get edges(): readonly EdgeCell[] {
    return this.cells;
  }

  /** Takes a word, and says whether it was one about rows. */
  take(word: string, number: number | null): boolean {
    const merge = MERGES.get(word);
    if (merge !== undefined) this[merge[0]] = merge[1];
    else if (word === "trowd") this.reset();
    else if (word === "trleft") this.left = number ?? 0;
    else if (word === "cellx") this.close(number ?? 0);
    else return false;
    return true;
  }

  private reset(): void {
    this.cells = [];
    this.left = 0;
    this.below = "none";
    this.beside = "none";
  }

  private close(right: number): void {
    if (this.cells.length >= MOST_CELLS)
      throw new Refusal("TOO_COMPLEX", `a row of more than ${MOST_CELLS} cells`);
    const left = this.cells.at(-1)?.right ?? Math.min(this.left, right);
    this.cells.push({ left, right: Math.max(left, right), below: this.below, beside: this.beside });
    this.below = "none";
    this.beside = "none";
  }
}
