/** The value below which a share of the numbers lies (nearest rank); NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** `median 123 ms, p95 456 ms`. */
export function spread(milliseconds: readonly number[]): string {
  const [median, p95] = [0.5, 0.95].map((share) => quantile(milliseconds, share).toFixed(0));
  return `median ${median} ms, p95 ${p95} ms`;
}
