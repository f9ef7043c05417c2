import type { InkedCell } from "../inked-cell.ts";

/** Fewer figures of several digits do not show whether these stand apart; where they do so few of them touch at most. */
const LEAST_FIGURES = 12;
const FEW = 0.1;
const SEVERAL = /^\d{2,}$/u;

/** How a table's digits stand beside one another. */
export interface Spacing {
  /** From middle to middle, in heights of a digit; null where few figures of the page show it. */
  readonly place: number | null;
  /** They do not touch one another. */
  readonly areApart: boolean;
}

/** True where digits of most figures do not touch one another. */
export function areApart(cells: readonly InkedCell[]): boolean {
  const several = cells.flatMap(({ lines }) =>
    lines.flatMap(({ figure, glyphs }) => {
      const text = figure?.figures[0]?.text ?? "";
      return glyphs.length > 0 && SEVERAL.test(text) ? [{ touch: glyphs.length < text.length }] : [];
    }),
  );
  const touching = several.filter(({ touch }) => touch).length;
  return several.length >= LEAST_FIGURES && touching <= FEW * several.length;
}
