import type { Decision } from "../../../shared/records/review.ts";
import type { DecisionRequest } from "../schemas/decision.ts";

/** What a reviewer wants, before it is known when it happened and what came of it. */
export type Wanted = Pick<Decision, "action" | "by" | "reason" | "corrections">;

/** A request as it will be recorded; a value without its printed text is written as digits. */
export function wantedBy(by: string, request: DecisionRequest): Wanted {
  const { action, reason } = request;
  const cells = request.action === "correct" ? request.cells : [];
  const corrections = cells.map(({ cell, value, raw }) => ({
    cell,
    value,
    raw: raw ?? (value === null ? "" : String(value)),
  }));
  return { action, by, reason, corrections };
}

const substance = ({ action, by, reason, corrections }: Wanted): string =>
  JSON.stringify([action, by, reason, corrections.map(({ cell, value, raw }) => [cell, value, raw])]);

/** True where a decision is what is wanted: the request came before, and is being repeated. */
export function isSame(decision: Decision | undefined, wanted: Wanted): boolean {
  return decision !== undefined && substance(decision) === substance(wanted);
}
