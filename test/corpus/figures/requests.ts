import type { Edition } from "../../../shared/form/edition.ts";
import { APPLICANT_COLUMNS, outcomeLeaves, requestRows } from "../../../shared/form/requests.ts";
import type { Random } from "../random.ts";
import type { Figures } from "./figures.ts";
import type { Scale } from "./scale.ts";

const APPLICANTS = APPLICANT_COLUMNS.map((column) => column.id).filter((id) => id !== "total");

/** Who asks: people by far the most, then companies and law firms. */
const SHARES: Readonly<Record<string, number>> = {
  naturalPerson: 80,
  commercialEnterprise: 10,
  researchInstitution: 1,
  publicInterestOrganization: 1,
  legalServiceInstitution: 4,
  otherOrganization: 4,
};

/** How requests end: the leaves not named here are rare. */
const ENDINGS: Readonly<Record<string, number>> = {
  "outcomes.granted": 40,
  "outcomes.partiallyGranted": 8,
  "outcomes.unableToProvide.notHeld": 24,
  "outcomes.unableToProvide.requiresCreation": 4,
  "outcomes.notProcessed.petitionOrComplaint": 4,
  "outcomes.notProcessed.repeated": 3,
  "outcomes.otherOutcome.other": 4,
  "outcomes.otherOutcome.all": 6,
};

/** Distributes `count` over weights: one by one while few, by share with the rest on top of the heaviest while many. */
function spread(count: number, weights: readonly number[], random: Random): number[] {
  const parts = weights.map(() => 0);
  const give = (index: number, amount: number): void => {
    parts[index] = (parts[index] ?? 0) + amount;
  };
  const sum = weights.reduce((a, b) => a + b, 0);
  const drawn = Math.min(count, 60);
  if (count > drawn)
    weights.forEach((weight, index) => {
      give(index, Math.floor(((count - drawn) * weight) / sum));
    });
  const choices = weights.map((weight, index) => [weight, index] as const);
  for (let left = count - parts.reduce((a, b) => a + b, 0); left > 0; left -= 1)
    give(random.weighted(choices), 1);
  return parts;
}

function requestsOf(scale: Scale, random: Random): { fresh: number; carried: number } {
  if (scale === "quiet") return { fresh: random.chance(0.75) ? 0 : random.int(1, 3), carried: 0 };
  if (scale === "small")
    return { fresh: random.int(0, 45), carried: random.chance(0.7) ? 0 : random.int(1, 5) };
  return { fresh: random.int(46, 4200), carried: random.int(0, 160) };
}

/** Table 3: every column balances, every row adds up to its 总计. */
export function requestFigures(edition: Edition, scale: Scale, random: Random): Figures {
  const { fresh, carried } = requestsOf(scale, random);
  const shares = APPLICANTS.map((id) => SHARES[id] ?? 1);
  const leaves = outcomeLeaves(edition).map((row) => row.id);
  const endings = leaves.map((id) => (ENDINGS[id] ?? 1) * (random.chance(0.3) ? 2 : 1));
  const freshBy = spread(fresh, shares, random);
  const carriedBy = spread(carried, shares, random);
  const figures: Record<string, number> = {};
  for (const row of requestRows(edition)) figures[`requests.${row.id}.total`] = 0;
  const put = (row: string, column: string, count: number): void => {
    figures[`requests.${row}.${column}`] = count;
    figures[`requests.${row}.total`] = (figures[`requests.${row}.total`] ?? 0) + count;
  };
  APPLICANTS.forEach((column, index) => {
    const [isFresh, isCarried] = [freshBy[index] ?? 0, carriedBy[index] ?? 0];
    const open = isFresh + isCarried;
    const forward = open === 0 || random.chance(0.6) ? 0 : random.int(0, Math.ceil(open * 0.15));
    put("newRequests", column, isFresh);
    put("carriedOver", column, isCarried);
    spread(open - forward, endings, random).forEach((count, leaf) => {
      put(leaves[leaf] ?? "", column, count);
    });
    put("outcomes.total", column, open - forward);
    put("carriedForward", column, forward);
  });
  return figures;
}
