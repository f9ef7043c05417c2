import { REMEDY_GROUPS } from "../../../shared/form/remedies.ts";
import type { Agency } from "../agencies.ts";
import type { Figures } from "../figures/figures.ts";

/** What the prose of a report talks about; numbers agree with the tables. */
export interface Facts {
  readonly agency: Agency;
  readonly year: number;
  readonly received: number;
  readonly carriedOver: number;
  readonly answered: number;
  readonly carriedForward: number;
  readonly licensing: number;
  readonly penalties: number;
  readonly reviews: number;
  readonly lawsuits: number;
}

export function factsOf(agency: Agency, year: number, figures: Figures): Facts {
  const number = (id: string): number => Number(figures[id] ?? 0);
  const [reviews = 0, ...suits] = REMEDY_GROUPS.map((group) => number(`remedies.${group.id}.total`));
  return {
    agency,
    year,
    received: number("requests.newRequests.total"),
    carriedOver: number("requests.carriedOver.total"),
    answered: number("requests.outcomes.total.total"),
    carriedForward: number("requests.carriedForward.total"),
    licensing: number("proactiveDisclosure.licensing.decisions"),
    penalties: number("proactiveDisclosure.penalties.decisions"),
    reviews,
    lawsuits: suits.reduce((a, b) => a + b, 0),
  };
}
