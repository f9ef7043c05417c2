import { joinedSets } from "./joined-sets.ts";

/** The drawn edges of a lattice of `rows` × `columns` lines, as shared by grid.ts; edges are numbered, horizontal ones first. */
interface Graph {
  readonly ends: Int32Array;
  readonly shares: Float32Array;
  readonly drawn: Uint8Array;
}

function graphOf(rows: number, columns: number, shares: Float32Array, drawn: number): Graph {
  const across = rows * (columns - 1);
  const ends = new Int32Array(shares.length * 2);
  for (let edge = 0; edge < shares.length; edge += 1) {
    if (edge < across) {
      const row = Math.floor(edge / (columns - 1));
      const column = edge % (columns - 1);
      ends.set([row * columns + column, row * columns + column + 1], edge * 2);
      continue;
    }
    const column = Math.floor((edge - across) / (rows - 1));
    const row = (edge - across) % (rows - 1);
    ends.set([row * columns + column, (row + 1) * columns + column], edge * 2);
  }
  return { ends, shares, drawn: Uint8Array.from(shares, (share) => (share >= drawn ? 1 : 0)) };
}

/** Takes away edges that end in nothing, until none does. */
function withoutLooseEnds({ ends, drawn }: Graph, crossings: number): void {
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    const degree = new Uint8Array(crossings);
    drawn.forEach((is, edge) => {
      if (is === 0) return;
      for (const end of [ends[edge * 2] ?? 0, ends[edge * 2 + 1] ?? 0]) degree[end] = (degree[end] ?? 0) + 1;
    });
    drawn.forEach((is, edge) => {
      if (is === 0) return;
      if ((degree[ends[edge * 2] ?? 0] ?? 0) > 1 && (degree[ends[edge * 2 + 1] ?? 0] ?? 0) > 1) return;
      drawn[edge] = 0;
      hasChanged = true;
    });
  }
}

/**
 * Leaves of a lattice's edges those that hold together, all the way round their cells: strokes of letters may make
 * small boxes, but touch no rule. Shares of edges that are drawn and do not belong become 0.
 */
export function prune(
  rows: number,
  columns: number,
  horizontal: Float32Array,
  vertical: Float32Array,
  level: number,
): void {
  const shares = new Float32Array(horizontal.length + vertical.length);
  shares.set(horizontal);
  shares.set(vertical, horizontal.length);
  const graph = graphOf(rows, columns, shares, level);
  withoutLooseEnds(graph, rows * columns);
  const sets = joinedSets(rows * columns);
  graph.drawn.forEach((is, edge) => {
    if (is === 1) sets.join(graph.ends[edge * 2] ?? 0, graph.ends[edge * 2 + 1] ?? 0);
  });
  const main = sets.groups().reduce((most, group) => (group.length > most.length ? group : most), []);
  const root = sets.find(main[0] ?? 0);
  shares.forEach((share, edge) => {
    if (share < level) return;
    const belongs = graph.drawn[edge] === 1 && sets.find(graph.ends[edge * 2] ?? 0) === root;
    if (belongs) return;
    if (edge < horizontal.length) horizontal[edge] = 0;
    else vertical[edge - horizontal.length] = 0;
  });
}
