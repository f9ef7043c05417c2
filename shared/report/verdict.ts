import type { Finding } from "./finding.ts";

/** `valid`, `invalid` and `needsReview` are verdicts on a report; `rejected` says that no report could be read. */
export type Verdict = "valid" | "invalid" | "needsReview" | "rejected";

/**
 * The verdict on a report. `unsettled` is true where a cell is ambiguous, missing or of low confidence; `unseen` where
 * it was recognised from pictures and no person has compared it with them: what fails may be misread, and is no error
 * before somebody has looked. A report of which no rule could be assessed is never valid.
 */
export function verdictOf(findings: readonly Finding[], unsettled: boolean, unseen = false): Verdict {
  const errors = findings.filter((finding) => finding.severity === "error");
  if (errors.some((finding) => finding.result === "fail")) return unseen ? "needsReview" : "invalid";
  if (unsettled || errors.some((finding) => finding.result === "notAssessable")) return "needsReview";
  return errors.some((finding) => finding.result === "pass") ? "valid" : "needsReview";
}

/** The worst of several, in the order valid < needsReview < invalid < rejected. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ["valid", "needsReview", "invalid", "rejected"];
  return order[Math.max(0, ...verdicts.map((verdict) => order.indexOf(verdict)))] ?? "valid";
}
