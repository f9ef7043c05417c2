import type { CellClass, Observation } from "./observe.ts";

/** Least confidence of each bin; finest where cells are asserted. */
const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999] as const;

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly cells: number;
  readonly right: number;
  /** Mean of the confidences in the bin. */
  readonly stated: number;
}

/** A reliability table: how often texts given some confidence are right. */
function binsOf(observations: readonly Observation[]): Bin[] {
  return BINS.map((from, index) => {
    const to = BINS[index + 1] ?? 1;
    const isLast = index === BINS.length - 1;
    const within = observations.filter(
      ({ confidence, text }) => text !== null && confidence >= from && (confidence < to || isLast),
    );
    return {
      from,
      to,
      cells: within.length,
      right: within.filter(({ isRight }) => isRight).length,
      stated: within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length,
    };
  }).filter(({ cells }) => cells > 0);
}

const CLASSES: readonly CellClass[] = ["number", "blank", "dash", "slash"];

const share = (right: number, cells: number): string =>
  cells === 0 ? "–" : ((100 * right) / cells).toFixed(2);

/** The reliability table as text, of all cells and of each class of what is printed. */
export function calibrationText(observations: readonly Observation[]): string {
  const lines: string[] = [];
  for (const name of [null, ...CLASSES]) {
    const of = observations.filter((observation) => name === null || observation.class === name);
    lines.push(
      `${name ?? "all cells"}`.padEnd(24) +
        ["cells", "right", "right %", "stated %"].map((h) => h.padStart(10)).join(""),
    );
    for (const { from, to, cells, right, stated } of binsOf(of))
      lines.push(
        `  ${from.toFixed(3)} – ${to.toFixed(3)}`.padEnd(24) +
          [cells, right, share(right, cells), (100 * stated).toFixed(2)]
            .map((f) => String(f).padStart(10))
            .join(""),
      );
  }
  return `${lines.join("\n")}\n`;
}

const SIZE = 360;
const EDGE = 48;

/**
 * A reliability diagram as SVG. Both axes are chances of being wrong on a logarithmic scale, for what matters lies
 * between 0.9 and 1; a bin without a wrong cell is drawn hollow, at the rate that one wrong cell would have been.
 */
export function calibrationSvg(observations: readonly Observation[], title: string): string {
  const floor = 1e-4;
  const place = (wrong: number): number => (Math.log10(Math.max(floor, wrong)) / Math.log10(floor)) * SIZE;
  const ticks = [1, 0.1, 0.01, 0.001, 0.0001];
  const label = (wrong: number): string => String(Number((1 - wrong).toFixed(4)));
  const axis = ticks.map((wrong) => {
    const at = place(wrong);
    return `<path d="M${EDGE + at} ${EDGE}V${EDGE + SIZE}M${EDGE} ${EDGE + SIZE - at}H${EDGE + SIZE}" stroke="#ddd"/><text x="${EDGE + at}" y="${EDGE + SIZE + 16}" text-anchor="middle">${label(wrong)}</text><text x="${EDGE - 6}" y="${EDGE + SIZE - at + 4}" text-anchor="end">${label(wrong)}</text>`;
  });
  const dots = binsOf(observations).map(({ cells, right, stated }) => {
    const wrong = cells - right;
    const x = EDGE + place(1 - stated);
    const y = EDGE + SIZE - place(Math.max(wrong, 1) / cells);
    const fill = wrong === 0 ? "white" : "#1f6feb";
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5" fill="${fill}" stroke="#1f6feb"/><text x="${(x - 8).toFixed(1)}" y="${(y - 8).toFixed(1)}" text-anchor="end">${wrong}/${cells}</text>`;
  });
  const whole = SIZE + 2 * EDGE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole + 16}" font-family="sans-serif" font-size="11">
<title>How often stated confidences were right</title><rect width="100%" height="100%" fill="white"/>
<text x="${whole / 2}" y="20" text-anchor="middle" font-size="13">${title}</text>
<text x="${whole / 2}" y="36" text-anchor="middle" fill="#555">wrong/all cells of each bin; above the line: better than stated</text>
${axis.join("\n")}
<path d="M${EDGE} ${EDGE + SIZE}L${EDGE + SIZE} ${EDGE}" stroke="#888" stroke-dasharray="4 3"/>
${dots.join("\n")}
<text x="${whole / 2}" y="${EDGE + SIZE + 34}" text-anchor="middle">stated confidence</text>
<text transform="translate(12 ${whole / 2}) rotate(-90)" text-anchor="middle">share of right cells</text>
</svg>
`;
}
