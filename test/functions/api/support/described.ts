import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { OpenApiDocument } from "../../../../functions/api/openapi/shape.ts";

/** An answer that the document describes. */
export interface Described {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes; the document has checked them
  readonly json: any;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");

function complain(route: string, status: number, what: string): never {
  throw new Error(`${route} answered ${status}, and ${what}`);
}

/** Throws where an answer is not exactly as the document says: status, content type, headers and body. */
export function described(
  document: OpenApiDocument,
  route: string,
  result: APIGatewayProxyStructuredResultV2,
): Described {
  const [method = "", path = ""] = route.split(" ");
  const status = result.statusCode ?? 0;
  const headers = Object.fromEntries(
    Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const answer = { status, headers, text: result.body ?? "" };
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) return { ...answer, json: JSON.parse(answer.text) };
  const response = operation.responses[status] ?? complain(route, status, "that status is not described");
  for (const name of Object.keys(response.headers ?? {}))
    if (headers[name] === undefined) complain(route, status, `header ${name} is missing`);
  if (response.content === undefined) {
    if (result.body !== undefined) complain(route, status, "a body is not described");
    return { ...answer, json: null };
  }
  const type = headers["content-type"] ?? "";
  if (response.content[type] === undefined) complain(route, status, `${type} is not described`);
  const json = type.includes("json") ? JSON.parse(answer.text) : answer.text;
  if (ajv.getSchema("api") === undefined) ajv.addSchema(document, "api");
  const place = pointer("paths", path, method.toLowerCase(), "responses", String(status), "content", type);
  const valid = ajv.getSchema(`api#${place}/schema`) ?? complain(route, status, "no schema was found");
  if (valid(json) !== true)
    complain(route, status, `its body is not as described: ${ajv.errorsText(valid.errors)}\n${answer.text}`);
  return { ...answer, json };
}
