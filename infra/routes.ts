/** One operation of the HTTP API. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly operation: string;
  /** Open routes carry no data of any report. */
  readonly open: boolean;
}

const route = (method: Route["method"], path: string, operation: string, open = false): Route => ({
  method,
  path,
  operation,
  open,
});

/** The HTTP API. Paths are in API Gateway's syntax; `{agency}` is percent-encoded. */
export const ROUTES: readonly Route[] = [
  route("GET", "/v1/reports", "listReports"),
  route("GET", "/v1/reports/{agency}/{year}", "getReport"),
  route("GET", "/v1/reports/{agency}/{year}/revisions", "listRevisions"),
  route("GET", "/v1/reports/{agency}/{year}/findings", "listFindings"),
  route("GET", "/v1/reports/{agency}/{year}/source", "getSource"),
  route("POST", "/v1/uploads", "createUpload"),
  route("GET", "/v1/ingestions", "listIngestions"),
  route("GET", "/v1/ingestions/{id}", "getIngestion"),
  route("GET", "/v1/ingestions/{id}/pages", "listPages"),
  route("GET", "/v1/ingestions/{id}/pages/{page}", "getPage"),
  route("GET", "/v1/ingestions/{id}/pages/{page}/part", "getPagePart"),
  route("GET", "/v1/reviews", "listReviews"),
  route("GET", "/v1/reviews/{id}", "getReview"),
  route("POST", "/v1/reviews/{id}/decision", "decideReview"),
  route("GET", "/v1/contacts", "listContacts"),
  route("PUT", "/v1/contacts", "putContact"),
  route("DELETE", "/v1/contacts", "removeContact"),
  route("GET", "/v1/agencies/{agency}", "getAgency"),
  route("PUT", "/v1/agencies/{agency}/aliases", "putAlias"),
  route("DELETE", "/v1/agencies/{agency}/aliases", "removeAlias"),
  route("PUT", "/v1/agencies/{agency}/enforcement/{year}", "putEnforcement"),
  route("GET", "/v1/rosters/{region}", "getRoster"),
  route("PUT", "/v1/rosters/{region}", "putRoster"),
  route("GET", "/v1/rosters/{region}/{year}", "getRosterYear"),
  route("GET", "/v1/rules", "listRules", true),
  route("GET", "/v1/rules/{id}", "getRule", true),
  route("GET", "/v1/health", "getHealth", true),
  route("GET", "/v1/openapi.json", "getOpenApi", true),
  route("GET", "/docs", "getDocs", true),
  route("GET", "/review", "getDesk", true),
  route("GET", "/review/{script}", "getDeskScript", true),
];

export const routeKey = ({ method, path }: Route): string => `${method} ${path}`;
