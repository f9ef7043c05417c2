import type { CellId } from "../form/cells.ts";

/** The cells in which a government's report counts what the bodies under it did. Money and stocks are left out. */
export const AGGREGATED: readonly CellId[] = [
  "proactiveDisclosure.licensing.decisions",
  "proactiveDisclosure.penalties.decisions",
  "proactiveDisclosure.compulsoryMeasures.decisions",
  "requests.newRequests.total",
  "requests.outcomes.total.total",
  "remedies.review.total",
];
