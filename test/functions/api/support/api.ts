import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { readConfig } from "../../../../functions/api/config.ts";
import { createContainer } from "../../../../functions/api/container.ts";
import { type ApiDependencies, createHandler } from "../../../../functions/api/handler.ts";
import { describeApi } from "../../../../functions/api/openapi/document.ts";
import { OPERATIONS } from "../../../../functions/api/operations.ts";
import type { Finding } from "../../../../shared/report/finding.ts";
import type { Report } from "../../../../shared/report/report.ts";
import type { LogLine } from "../../../../shared/telemetry/log.ts";
import { startTestSystem } from "../../../support/engines.ts";
import { type Described, described } from "./described.ts";
import { type Call, eventOf } from "./event.ts";

const document = describeApi(OPERATIONS);

/** The API on the embedded engines. Every answer is held against the OpenAPI document before a test sees it. */
export interface TestApi {
  readonly deps: ApiDependencies;
  readonly logs: readonly LogLine[];
  /** `<operation> <status>` of every answer so far. */
  readonly seen: ReadonlySet<string>;
  call(operation: string, call?: Call): Promise<Described>;
  /** The same with some dependencies replaced. */
  callWith(replaced: Partial<ApiDependencies>, operation: string, call?: Call): Promise<Described>;
  /** Takes every message that is waiting in a queue. */
  drain(queue: "extractions" | "notices"): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** The one rule of these tests: natural persons made twelve new requests. */
function checkTwelve(report: Report): readonly Finding[] {
  const cell = "requests.newRequests.naturalPerson";
  const value = report.cells[cell]?.value ?? null;
  const finding = {
    rule: "T9-01",
    instance: "",
    severity: "error",
    basis: "arithmetic",
    cells: [cell],
    left: value,
    right: 12,
    delta: value === null ? null : value - 12,
    args: { expected: 12 },
    message: { zh: "应为 12。", en: "Must be 12." },
  } as const;
  if (value === null) return [{ ...finding, result: "notAssessable" }];
  const passed = { ...finding, rule: "T9-02", severity: "warning", result: "pass" } as const;
  return [{ ...finding, result: value === 12 ? "pass" : "fail" }, passed];
}

export async function startApi(): Promise<TestApi> {
  const system = await startTestSystem();
  const logs: LogLine[] = [];
  const seen = new Set<string>();
  const container = createContainer(readConfig(system.env), { sink: (line) => logs.push(line) });
  const deps: ApiDependencies = { ...container, check: checkTwelve, rulesVersion: "test" };
  const sqs = new SQSClient({});
  const callWith: TestApi["callWith"] = async (replaced, operation, call = {}) => {
    const handler = createHandler({ ...deps, ...replaced });
    const event = eventOf(operation, call);
    const result: APIGatewayProxyStructuredResultV2 = await handler(event, {} as Context);
    const answer = described(document, event.routeKey, result);
    seen.add(`${operation} ${answer.status}`);
    return answer;
  };
  return {
    deps,
    logs,
    seen,
    callWith,
    call: (operation, call) => callWith({}, operation, call),
    drain: async (queue) => {
      const bodies: Record<string, unknown>[] = [];
      for (;;) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl: system.engines.queueUrls[queue] ?? "",
            MaxNumberOfMessages: 10,
            VisibilityTimeout: 3600,
          }),
        );
        if (Messages.length === 0) return bodies;
        bodies.push(...Messages.map(({ Body }) => JSON.parse(Body ?? "")));
      }
    },
    stop: async () => {
      sqs.destroy();
      await system.stop();
    },
  };
}
