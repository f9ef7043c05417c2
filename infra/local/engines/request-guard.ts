import type { IncomingHttpHeaders } from "node:http";

export interface Refusal {
  readonly status: number;
  /** As in S3's list of error codes. */
  readonly code: string;
  readonly message: string;
}

export interface GuardedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Path and parameters of a request as they were sent: a key may hold `..`, which nobody must resolve. */
export function addressOf(url: string): { readonly path: string; readonly query: URLSearchParams } {
  const [path = "", ...query] = url.split("?");
  return { path, query: new URLSearchParams(query.join("?")) };
}

/** Parameters that the engine understands; it ignores all others, and does something else than was asked for. */
const UNDERSTOOD =
  /^(list-type|prefix|delimiter|max-keys|start-after|continuation-token|encoding-type|fetch-owner|delete|uploads|uploadId|partNumber|attributes|x-id|response-content-disposition|X-Amz-.*|x-amz-checksum-mode)$/;

const NOT_UNDERSTOOD_HEADERS =
  /^x-amz-(tagging|acl|grant-|server-side-encryption|object-lock|website-redirect|copy-source-if-|rename-)/;

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

const notImplemented = (what: string): Refusal => ({
  status: 501,
  code: "NotImplemented",
  message: `The local bucket does not implement ${what}`,
});

const accessDenied = (message: string): Refusal => ({ status: 403, code: "AccessDenied", message });

/** Milliseconds since 1970 of `20260131T120000Z`; NaN where it is something else. */
function signingTime(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

/** Signatures are not verified; what a presigned address says of its lifetime and headers is. */
function presignedRefusal(
  { method, headers }: GuardedRequest,
  query: URLSearchParams,
  now: number,
): Refusal | null {
  if (!["GET", "HEAD", "PUT"].includes(method)) return accessDenied("Only a header can sign this request");
  const signed = signingTime(query.get("X-Amz-Date") ?? "");
  if (!(now < signed + Number(query.get("X-Amz-Expires")) * 1000)) return accessDenied("Request has expired");
  const names = (query.get("X-Amz-SignedHeaders") ?? "").split(";");
  const absent = names.filter((name) => headers[name] === undefined);
  return absent.length === 0 ? null : accessDenied(`Signed headers are missing: ${absent.join(", ")}`);
}

/** What S3 would do and the engine does not, or does differently. */
function bucketRefusal({ method, headers, url }: GuardedRequest): Refusal | null {
  const { path, query } = addressOf(url);
  const names = [...query.keys()];
  const parameter = names.find((name) => !UNDERSTOOD.test(name));
  if (parameter !== undefined) return notImplemented(`the parameter ${parameter}`);
  const header = Object.keys(headers).find((name) => NOT_UNDERSTOOD_HEADERS.test(name));
  if (header !== undefined) return notImplemented(`the header ${header}`);
  if (headers["content-type"]?.startsWith("multipart/form-data")) return notImplemented("browser forms");
  if (method === "GET" && names.some((name) => name.startsWith("upload")))
    return notImplemented("listing uploads");
  const ofBucket = /^\/[^/]*\/?$/.test(path);
  return ofBucket && ["PUT", "DELETE"].includes(method) ? notImplemented("other buckets") : null;
}

/**
 * Why the engine must not see a request: it would do something else than S3 does, or a web page that happens to
 * be open on this machine could have sent it (such a page cannot set an authorization header or our host name).
 */
export function refusal(request: GuardedRequest, now: number): Refusal | null {
  const { method, headers } = request;
  const { path, query } = addressOf(request.url);
  if (!LOOPBACK.test(headers.host ?? "")) return accessDenied("Not a name of this machine");
  if (method === "OPTIONS") return null;
  const presigned = query.has("X-Amz-Signature");
  if (!presigned && headers.authorization === undefined) return accessDenied("The request is not signed");
  if (method === "POST" && path === "/")
    return headers["content-type"] === "application/x-amz-json-1.0" ? null : notImplemented("this protocol");
  const refused = bucketRefusal(request);
  return refused === null && presigned ? presignedRefusal(request, query, now) : refused;
}
