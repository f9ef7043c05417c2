import type { GridCell } from "../../document/document.ts";

const isBlank = ({ text }: Pick<GridCell, "text">): boolean => text.trim() === "";

/**
 * The values of a row, of which blanks under a blank header are not sure where text was read elsewhere in the same header
 * (`beside`, and `headers`, the cells over the columns): names and figures may stand in the rest of both, beyond a fold,
 * under a shadow or where the picture ends.
 */
export function underHeaders(
  values: readonly GridCell[],
  headers: readonly (GridCell | undefined)[],
  beside = "",
): readonly GridCell[] {
  const isRead = [{ text: beside }, ...headers].some((cell) => cell !== undefined && !isBlank(cell));
  return values.map((value, column) => {
    const header = headers[column];
    const isCut = isRead && header !== undefined && isBlank(header) && isBlank(value);
    return isCut ? { ...value, confidence: 0 } : value;
  });
}
