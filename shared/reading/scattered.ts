/** A line of the document, and how many blank lines stand before it. */
export interface ValueLine {
  readonly row: number;
  readonly blanks: number;
}

/** Values on several lines have an order only where every line is one cell, and blank lines part all of them or none. */
export function isScattered(lines: readonly ValueLine[]): boolean {
  const steps = lines.slice(1).map((line, index) => {
    const above = lines[index] ?? line;
    return { row: line.row - above.row, isApart: line.blanks > above.blanks };
  });
  if (steps.every(({ row }) => row === 0)) return false;
  return steps.some(({ row }) => row === 0) || new Set(steps.map(({ isApart }) => isApart)).size > 1;
}
