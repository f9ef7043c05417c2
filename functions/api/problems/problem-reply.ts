import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Message } from "../../../shared/report/finding.ts";
import type { Problem as ProblemDocument } from "../schemas/problem.ts";
import type { Problem } from "./problem.ts";

const both = ({ zh, en }: Message): string => `${zh} / ${en}`;

/** The one mapper from problems to answers. */
export function problemReply(problem: Problem, requestId: string): APIGatewayProxyStructuredResultV2 {
  const document: ProblemDocument = {
    type: `urn:gouji:problem:${problem.kind}`,
    title: both(problem.title),
    status: problem.status,
    detail: both(problem.detail),
    instance: `urn:gouji:request:${encodeURIComponent(requestId)}`,
    ...(problem.errors.length === 0 ? {} : { errors: [...problem.errors] }),
  };
  return {
    statusCode: problem.status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify(document),
  };
}
