import type { Operation } from "./operation.ts";
import { createUpload } from "./operations/create-upload.ts";
import { decideReview } from "./operations/decide-review.ts";
import { getAgency } from "./operations/get-agency.ts";
import { getDesk } from "./operations/get-desk.ts";
import { getDeskScript } from "./operations/get-desk-script.ts";
import { getDocs } from "./operations/get-docs.ts";
import { getHealth } from "./operations/get-health.ts";
import { getIngestion } from "./operations/get-ingestion.ts";
import { getOpenApi } from "./operations/get-open-api.ts";
import { getPage } from "./operations/get-page.ts";
import { getPagePart } from "./operations/get-page-part.ts";
import { getReport } from "./operations/get-report.ts";
import { getReview } from "./operations/get-review.ts";
import { getRoster } from "./operations/get-roster.ts";
import { getRosterYear } from "./operations/get-roster-year.ts";
import { getRule } from "./operations/get-rule.ts";
import { getSource } from "./operations/get-source.ts";
import { listContacts } from "./operations/list-contacts.ts";
import { listFindings } from "./operations/list-findings.ts";
import { listIngestions } from "./operations/list-ingestions.ts";
import { listPages } from "./operations/list-pages.ts";
import { listReports } from "./operations/list-reports.ts";
import { listReviews } from "./operations/list-reviews.ts";
import { listRevisions } from "./operations/list-revisions.ts";
import { listRules } from "./operations/list-rules.ts";
import { putAlias } from "./operations/put-alias.ts";
import { putContact } from "./operations/put-contact.ts";
import { putEnforcement } from "./operations/put-enforcement.ts";
import { putRoster } from "./operations/put-roster.ts";
import { removeAlias } from "./operations/remove-alias.ts";
import { removeContact } from "./operations/remove-contact.ts";

/** Every operation, in the order in which they are documented. A test holds them equal to the topology's routes. */
export const OPERATIONS: readonly Operation[] = [
  listReports,
  getReport,
  listRevisions,
  listFindings,
  getSource,
  createUpload,
  listIngestions,
  getIngestion,
  listPages,
  getPage,
  getPagePart,
  listReviews,
  getReview,
  decideReview,
  listContacts,
  putContact,
  removeContact,
  getAgency,
  putAlias,
  removeAlias,
  putEnforcement,
  getRoster,
  putRoster,
  getRosterYear,
  listRules,
  getRule,
  getHealth,
  getOpenApi,
  getDocs,
  getDesk,
  getDeskScript,
];
