import type { CellId } from "./cells.ts";

/** English names of rows, by the part of the cell id between table and column. The printed names are Chinese. */
const ROWS: Readonly<Record<string, string>> = {
  regulations: "regulations",
  normativeDocuments: "normative documents",
  licensing: "administrative licensing",
  otherServices: "other management services",
  penalties: "administrative penalties",
  compulsoryMeasures: "compulsory measures",
  fees: "administrative fees",
  procurement: "centralised procurement",
  newRequests: "new requests",
  carriedOver: "carried over from last year",
  "outcomes.granted": "granted",
  "outcomes.partiallyGranted": "partially granted",
  "outcomes.refused.stateSecret": "refused: state secret",
  "outcomes.refused.otherLegalProhibition": "refused: other legal prohibition",
  "outcomes.refused.securityAndStability": "refused: security and stability",
  "outcomes.refused.thirdPartyRights": "refused: third-party rights",
  "outcomes.refused.internalAffairs": "refused: internal affairs",
  "outcomes.refused.deliberativeProcess": "refused: deliberative process",
  "outcomes.refused.enforcementCaseFile": "refused: enforcement case file",
  "outcomes.refused.specialAccessRegime": "refused: special access regime",
  "outcomes.unableToProvide.notHeld": "unable to provide: not held",
  "outcomes.unableToProvide.requiresCreation": "unable to provide: would have to be created",
  "outcomes.unableToProvide.stillUnclear": "unable to provide: still unclear",
  "outcomes.notProcessed.petitionOrComplaint": "not processed: petition or complaint",
  "outcomes.notProcessed.repeated": "not processed: repeated",
  "outcomes.notProcessed.publishedMaterial": "not processed: published material",
  "outcomes.notProcessed.excessive": "not processed: excessive",
  "outcomes.notProcessed.confirmOrReissue": "not processed: confirm or reissue",
  "outcomes.otherOutcome.all": "other outcome",
  "outcomes.otherOutcome.correctionOverdue": "other outcome: correction overdue",
  "outcomes.otherOutcome.feeUnpaid": "other outcome: fee unpaid",
  "outcomes.otherOutcome.other": "other outcome: other",
  "outcomes.total": "total outcomes",
  carriedForward: "carried forward to next year",
  review: "administrative review",
  "litigation.direct": "litigation without prior review",
  "litigation.afterReview": "litigation after review",
};

/** English names of columns and fields, by the last part of the cell id. */
const COLUMNS: Readonly<Record<string, string>> = {
  newlyMade: "newly made",
  newlyPublished: "newly published",
  publicTotal: "total public",
  issued: "issued",
  repealed: "repealed",
  inForce: "in force",
  previousItems: "items last year",
  itemChange: "change this year",
  decisions: "decisions",
  amount: "amount",
  projects: "projects",
  naturalPerson: "natural persons",
  commercialEnterprise: "commercial enterprises",
  researchInstitution: "research institutions",
  publicInterestOrganization: "public-interest organisations",
  legalServiceInstitution: "legal service institutions",
  otherOrganization: "other organisations",
  upheld: "upheld",
  corrected: "corrected",
  otherResult: "other result",
  pending: "pending",
  total: "total",
};

/** The English name of the row of a cell; the id's own part where it has none. */
export function englishRow(id: CellId): string {
  const key = id.slice(id.indexOf(".") + 1, id.lastIndexOf("."));
  return ROWS[key] ?? key;
}

/** The English name of the column of a cell; the id's own part where it has none. */
export function englishColumn(id: CellId): string {
  const key = id.slice(id.lastIndexOf(".") + 1);
  return COLUMNS[key] ?? key;
}
