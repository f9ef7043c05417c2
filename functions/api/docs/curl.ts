import type { OperationObject } from "../openapi/shape.ts";

/** Values that examples are written with; all invented. */
const PATH: Readonly<Record<string, string>> = {
  agency: encodeURIComponent("某某市卫生健康委员会"),
  year: "2021",
  region: "120110",
};
const IDS: Readonly<Record<string, string>> = {
  getRule: "T3-01",
  getIngestion: "0f3a9c5d7b1e2f4a6c8d0e1f2a",
};
const REVIEW_ID = "0f3a9c5d7b1e2f4a6c8d0e1f2a.0";

const QUERY: Readonly<Record<string, string>> = {
  listReports: "?year=2021&verdict=invalid&limit=20",
  listFindings: "?result=fail",
  removeContact: `?prefix=${encodeURIComponent("incoming/health/")}`,
  removeAlias: `?alias=${encodeURIComponent("某某市工商局")}&reason=${encodeURIComponent("误认")}`,
};

const BODY: Readonly<Record<string, unknown>> = {
  createUpload: { fileName: "2021年度报告.html", contentType: "text/html", sender: "clerk@example.gov.cn" },
  decideReview: {
    action: "correct",
    reason: "原文此处为 12",
    cells: [{ cell: "requests.outcomes.granted.total", value: 12 }],
  },
  putAlias: { alias: "某某市工商局", reason: "三局合并，结转由本局承接" },
  putEnforcement: { licensing: 120, penalties: 8, compulsoryMeasures: 0 },
  putRoster: { agencies: ["东丽区教育局", "东丽区民政局"] },
  putContact: { prefix: "incoming/health/", addresses: ["clerk@example.gov.cn"] },
};

/** In single quotes for a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A command that calls an operation. */
export function curl(
  origin: string,
  path: string,
  method: string,
  { operationId, parameters, security }: OperationObject,
): string {
  const id = IDS[operationId] ?? REVIEW_ID;
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => PATH[name] ?? id);
  const body = BODY[operationId];
  const lines = [
    `curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}${quoted(`${origin}${address}${QUERY[operationId] ?? ""}`)}`,
    ...(security.length > 0 && origin.startsWith("https") ? ['-H "authorization: Bearer $TOKEN"'] : []),
    ...parameters
      .filter((parameter) => parameter.in === "header")
      .map(({ name }) => `-H ${quoted(`${name}: "1"`)}`),
    ...(body === undefined
      ? []
      : ["-H 'content-type: application/json'", `-d ${quoted(JSON.stringify(body))}`]),
    ...(operationId === "getSource" ? ["-L -OJ"] : []),
  ];
  return lines.join(" \\\n  ");
}
