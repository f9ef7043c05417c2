import type { CellId } from "../form/cells.ts";
import type { Edition } from "../form/edition.ts";
import { APPLICANT_COLUMNS, outcomeLeaves } from "../form/requests.ts";
import type { Report } from "../report/report.ts";

const total = (row: string): CellId => `requests.${row}.total`;

export const NEW_REQUESTS = total("newRequests");
export const CARRIED_OVER = total("carriedOver");
export const CONCLUDED = total("outcomes.total");
export const CARRIED_FORWARD = total("carriedForward");

const ORGANIZATIONS = APPLICANT_COLUMNS.map(({ id }) => id).filter(
  (id) => id !== "naturalPerson" && id !== "total",
);

/** The cells of 总计 under an outcome or a group of outcomes: `outcomes.refused` has eight. */
export function outcomeCells(subject: string, edition: Edition): readonly CellId[] {
  return outcomeLeaves(edition)
    .map(({ id }) => id)
    .filter((id) => id === subject || id.startsWith(`${subject}.`))
    .map(total);
}

const DOCUMENT_FIELDS: Readonly<Record<Edition, Readonly<Record<string, string>>>> = {
  "2019": { issued: "newlyMade" },
  "2021": { issued: "issued", repealed: "repealed", inForce: "inForce" },
};

function disclosureCells(subject: string, edition: Edition): readonly CellId[] {
  const [row = "", field = ""] = subject.split(".");
  if (row === "normativeDocuments" || row === "regulations") {
    const column = DOCUMENT_FIELDS[edition][field];
    return column === undefined ? [] : [`proactiveDisclosure.${row}.${column}`];
  }
  return field === "decisions" ? [`proactiveDisclosure.${row}.decisions`] : [];
}

const FIXED: Readonly<Record<string, readonly CellId[]>> = {
  newRequests: [NEW_REQUESTS],
  carriedOver: [CARRIED_OVER],
  concluded: [CONCLUDED],
  carriedForward: [CARRIED_FORWARD],
  reviews: ["remedies.review.total"],
  litigation: ["remedies.litigation.direct.total", "remedies.litigation.afterReview.total"],
  "applicant.organization": ORGANIZATIONS.map((column) => `requests.newRequests.${column}`),
};

/** The cells whose sum a subject of the prose stands for; empty where the form has none. */
export function cellsOfSubject(report: Report, subject: string): readonly CellId[] {
  const fixed = FIXED[subject];
  if (fixed !== undefined) return fixed;
  if (subject.startsWith("outcomes.")) return outcomeCells(subject, report.forms.requests);
  if (subject.startsWith("applicant.")) return [`requests.newRequests.${subject.slice("applicant.".length)}`];
  if (subject === "fees.amount")
    return report.forms.proactiveDisclosure === "2021" ? ["proactiveDisclosure.fees.amount"] : [];
  return disclosureCells(subject, report.forms.proactiveDisclosure);
}
