/** A deterministic automaton over classes of an emission (from 1); states are numbers, `null` is none. */
export interface Grammar {
  readonly start: number;
  readonly next: (state: number, label: number) => number | null;
  readonly accepts: (state: number) => boolean;
}
