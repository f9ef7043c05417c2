import type { CellId } from "../form/cells.ts";

/** Another agency's report of the same year whose text is nearly the same. */
export interface Lookalike {
  readonly agency: string;
  /** Whole per cent of what both say. */
  readonly percent: number;
}

/** A report of a body under a government: a department, a township, or the government of a division within it. */
export interface Member {
  readonly agency: string;
  readonly values: Readonly<Record<CellId, number>>;
}

/** Decisions that a body reports elsewhere for the same year: in its 行政执法统计年报. */
export interface EnforcementFigures {
  readonly licensing: number | null;
  readonly penalties: number | null;
  readonly compulsoryMeasures: number | null;
}

/** What stands around a report in the store, as far as rules over sets of reports look at it. */
export interface Surroundings {
  /** Files that brought a report of this agency for this year, this one included. */
  readonly versions: number;
  /** Some of the lookalikes, never all of a great many. */
  readonly lookalikes: readonly Lookalike[];
  /** For a government's report only: the reports of the bodies under it. */
  readonly members: readonly Member[];
  /** For a government's report only: the bodies that are expected to report and have not. */
  readonly missing: readonly string[];
  readonly enforcement: EnforcementFigures | null;
}

export const NO_SURROUNDINGS: Surroundings = {
  versions: 1,
  lookalikes: [],
  members: [],
  missing: [],
  enforcement: null,
};
