import type { Manuscript } from "../model.ts";
import type { Random } from "../random.ts";

/** A way to write a manuscript into a file of text or HTML. */
export interface Layout {
  readonly name: string;
  readonly carrier: "text" | "html";
  /** An empty cell of the form is visible as one. */
  readonly keepsBlanks: boolean;
  /** It can be seen where a row of the table ends. */
  readonly keepsRows: boolean;
  /** Every row has all columns written out, so that a row can slip sideways. */
  readonly slips: boolean;
  /** `charset` is what a page is to declare about its encoding; null for nothing. */
  render(manuscript: Manuscript, random: Random, charset: string | null): string;
}
