import type { Rules } from "./style.ts";

/** Where a cell stands in its table. */
export interface Position {
  readonly isFirstRow: boolean;
  readonly isLastRow: boolean;
  readonly isFirstColumn: boolean;
  /** It is in the first row under the header. */
  readonly isUnderHeader: boolean;
}

/** Which edges of a cell are drawn. */
export interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

const EITHER = [false, true] as const;

export const POSITIONS: readonly Position[] = EITHER.flatMap((isFirstRow) =>
  EITHER.flatMap((isLastRow) =>
    EITHER.flatMap((isFirstColumn) =>
      EITHER.map((isUnderHeader) => ({ isFirstRow, isLastRow, isFirstColumn, isUnderHeader })),
    ),
  ),
);

export function drawnEdges(
  rules: Rules,
  { isFirstRow, isLastRow, isFirstColumn, isUnderHeader }: Position,
): Edges {
  switch (rules) {
    case "all":
      return { top: true, bottom: true, left: true, right: true };
    case "none":
      return { top: false, bottom: false, left: false, right: false };
    case "horizontal":
      return { top: true, bottom: true, left: false, right: false };
    case "three-line":
      return { top: isFirstRow || isUnderHeader, bottom: isLastRow, left: false, right: false };
    case "open":
      return { top: true, bottom: isLastRow, left: !isFirstColumn, right: false };
  }
}

/** Short, and the same for the same edges. */
export const edgesName = (edges: Edges): string =>
  (["top", "bottom", "left", "right"] as const).map((side) => (edges[side] ? side[0] : "")).join("");
