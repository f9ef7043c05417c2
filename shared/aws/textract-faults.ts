import type { PageFault } from "../textract/page-reader.ts";

/** What another try may mend: the quota was used up, or the service or the way to it is disturbed. */
const PASSING = new Set([
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "LimitExceededException",
  "InternalServerError",
  "TimeoutError",
]);

/** What is wrong with the picture, however often it is sent. */
const OF_THE_PICTURE: Readonly<Record<string, PageFault["code"]>> = {
  BadDocumentException: "BAD_DOCUMENT",
  UnsupportedDocumentException: "UNSUPPORTED_DOCUMENT",
  DocumentTooLargeException: "DOCUMENT_TOO_LARGE",
};

/** Faults of connections, as Node names them. A name that is not known is no such fault: the region has no Textract. */
const OF_THE_WAY = /^(?:ECONN|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)/u;

interface Fault {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** True where another try may succeed; a cut-off answer is one that cannot be parsed though its status is 200. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, code, $metadata } = error as Fault;
  if (PASSING.has(name) || OF_THE_WAY.test(String(code ?? ""))) return true;
  return name === "SyntaxError" || ($metadata?.httpStatusCode ?? 0) >= 500;
}

/**
 * The fault of a page whose picture the service refused; null for every other error. A missing permission, wrong
 * credentials and an invalid request are faults of ours: nobody's page is to be blamed for them.
 */
export function pageFaultOf(error: unknown): PageFault | null {
  if (!(error instanceof Error)) return null;
  const code = OF_THE_PICTURE[error.name];
  return code === undefined ? null : { code, detail: `${error.name}: ${error.message}` };
}
