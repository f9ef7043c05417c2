import type { ServerResponse } from "node:http";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

type Structured = APIGatewayProxyStructuredResultV2;

const isStructured = (answer: unknown): answer is Structured & { statusCode: number } =>
  typeof answer === "object" &&
  answer !== null &&
  "statusCode" in answer &&
  typeof answer.statusCode === "number";

/** By payload format 2.0 an answer without a status code is the body of a 200. */
function structured(answer: unknown): Structured & { statusCode: number } {
  if (isStructured(answer)) return answer;
  return {
    statusCode: 200,
    headers: { "content-type": "application/json" },
    body: typeof answer === "string" ? answer : JSON.stringify(answer ?? null),
  };
}

/** Writes what the function answered, as API Gateway would. */
export function writeAnswer(response: ServerResponse, answer: unknown, withBody: boolean): void {
  const { statusCode, headers = {}, cookies = [], body = "", isBase64Encoded = false } = structured(answer);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader("set-cookie", [...cookies]);
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  response.setHeader("content-length", bytes.length);
  response.writeHead(statusCode);
  response.end(withBody ? bytes : undefined);
}

/** API Gateway's own short answers. */
export function writeMessage(response: ServerResponse, statusCode: number, message: string): void {
  writeAnswer(
    response,
    { statusCode, headers: { "content-type": "application/json" }, body: JSON.stringify({ message }) },
    true,
  );
}
