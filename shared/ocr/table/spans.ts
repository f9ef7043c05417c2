import { DRAWN, type Lattice } from "./grid.ts";
import { joinedSets } from "./joined-sets.ts";

/** Slots of a grid that make one cell. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
  slots: number;
}

/** Joins slots with no edge between them, an edge being drawn from `level` on. */
function boundsAt(
  lattice: Lattice,
  level: (slot: number) => number,
): readonly (readonly [Bounds, number[]])[] {
  const rows = lattice.rows.length - 1;
  const columns = lattice.columns.length - 1;
  const sets = joinedSets(rows * columns);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const slot = row * columns + column;
      const right = lattice.vertical[(column + 1) * rows + row] ?? 1;
      if (column + 1 < columns && right < level(slot)) sets.join(slot, slot + 1);
      const below = lattice.horizontal[(row + 1) * columns + column] ?? 1;
      if (row + 1 < rows && below < level(slot)) sets.join(slot, slot + columns);
    }
  return sets.groups().map((group) => {
    const bounds: Bounds = { top: rows, left: columns, bottom: 0, right: 0, slots: group.length };
    for (const slot of group) {
      const [row, column] = [Math.floor(slot / columns), slot % columns];
      bounds.top = Math.min(bounds.top, row);
      bounds.bottom = Math.max(bounds.bottom, row + 1);
      bounds.left = Math.min(bounds.left, column);
      bounds.right = Math.max(bounds.right, column + 1);
    }
    return [bounds, [...group]] as const;
  });
}

const isRectangle = ({ top, left, bottom, right, slots }: Bounds): boolean =>
  (bottom - top) * (right - left) === slots;

/** Shares from which an edge is drawn, ever more lenient, until every cell is a rectangle. */
const LEVELS = [DRAWN, 0.6, 0.45, 0.3, 0.15, 0];

/** The cells of a lattice. Where edges do not make rectangles, ever weaker ones count, at last all. */
export function spansOf(lattice: Lattice): readonly Span[] {
  const size = (lattice.rows.length - 1) * (lattice.columns.length - 1);
  const levels = new Float32Array(size).fill(DRAWN);
  for (const next of [...LEVELS.slice(1), -1]) {
    const found = boundsAt(lattice, (slot) => levels[slot] ?? 0);
    const odd = found.filter(([bounds]) => !isRectangle(bounds));
    if (odd.length === 0 || next < 0)
      return found.map(([{ top, left, bottom, right }]) => ({
        row: top,
        column: left,
        rowSpan: bottom - top,
        columnSpan: right - left,
      }));
    for (const [, slots] of odd) for (const slot of slots) levels[slot] = next;
  }
  return [];
}
