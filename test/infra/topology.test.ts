import { describe, expect, it } from "vitest";
import {
  DEAD_LETTERS_TO_REVIEW,
  deadLetterName,
  QUEUE_NAMES,
  QUEUES,
  queueEnvironment,
} from "../../infra/queues.ts";
import { ROUTES, routeKey } from "../../infra/routes.ts";
import { TABLE } from "../../infra/table-shape.ts";
import { FUNCTION_NAMES, FUNCTIONS } from "../../infra/topology.ts";
import { type Resource, sorted, synthesize } from "./template.ts";

const stack = synthesize();
const properties = (type: string) => stack.ofType(type).map(({ Properties }) => Properties);
const by = (type: string, key: string) => new Map(properties(type).map((item) => [String(item[key]), item]));

describe("queues", () => {
  const queues = by("AWS::SQS::Queue", "QueueName");
  const queue = (name: string) => queues.get(`<StackName>-${name}`);

  it("are those of the topology, each with its dead letters, and no others", () => {
    const expected = QUEUE_NAMES.flatMap((name) => [name, deadLetterName(name)]);
    expect(sorted(queues.keys())).toEqual(sorted(expected.map((name) => `<StackName>-${name}`)));
  });

  it.each(QUEUE_NAMES)("%s has the topology's settings and redrive", (name) => {
    expect(queue(name)).toMatchObject({
      VisibilityTimeout: QUEUES[name].visibilityTimeout,
      RedrivePolicy: {
        deadLetterTargetArn: `Arn of ${deadLetterName(name)}`,
        maxReceiveCount: QUEUES[name].maxReceives,
      },
      SqsManagedSseEnabled: true,
    });
  });

  it.each(QUEUE_NAMES)("dead letters of %s stay fourteen days, longer than any message", (name) => {
    const dead = queue(deadLetterName(name));
    expect(dead).toMatchObject({ MessageRetentionPeriod: 14 * 86_400, SqsManagedSseEnabled: true });
    expect(dead).not.toHaveProperty("RedrivePolicy");
    expect(Number(queue(name)?.MessageRetentionPeriod)).toBeLessThan(14 * 86_400);
  });

  it("hide a message for six times the consumer's timeout", () => {
    for (const name of FUNCTION_NAMES) {
      const { trigger, timeout } = FUNCTIONS[name];
      for (const source of trigger.kind === "queues" ? trigger.queues : []) {
        expect(Number(queue(source)?.VisibilityTimeout), source).toBeGreaterThanOrEqual(6 * timeout);
      }
    }
  });

  it("are all consumed, but for the review queue's own dead letters", () => {
    const consumed = FUNCTION_NAMES.flatMap((name) => {
      const { trigger } = FUNCTIONS[name];
      return trigger.kind === "queues" ? trigger.queues : [];
    });
    const expected = [...QUEUE_NAMES, ...DEAD_LETTERS_TO_REVIEW.map(deadLetterName)];
    expect(sorted(consumed)).toEqual(sorted(expected));
    expect(QUEUE_NAMES.filter((name) => !DEAD_LETTERS_TO_REVIEW.includes(name))).toEqual(["review"]);
  });
});

describe("table", () => {
  const [table] = properties("AWS::DynamoDB::Table");
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: "HASH" },
    { AttributeName: sort, KeyType: "RANGE" },
  ];

  it("has the topology's keys and indexes", () => {
    expect(properties("AWS::DynamoDB::Table")).toHaveLength(1);
    expect(table?.KeySchema).toEqual(keys(TABLE.partitionKey, TABLE.sortKey));
    expect(table?.GlobalSecondaryIndexes).toEqual(
      TABLE.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.partitionKey, index.sortKey),
        Projection: { ProjectionType: "ALL" },
      })),
    );
    expect(table).not.toHaveProperty("LocalSecondaryIndexes");
  });

  it("defines the key attributes as strings, and nothing else", () => {
    const names = [TABLE, ...TABLE.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
    const definitions = table?.AttributeDefinitions as { AttributeName: string; AttributeType: string }[];
    expect(sorted(definitions.map(({ AttributeName }) => AttributeName))).toEqual(sorted(new Set(names)));
    expect(new Set(definitions.map(({ AttributeType }) => AttributeType))).toEqual(new Set(["S"]));
  });
});

describe("functions", () => {
  const functions = new Map(
    stack.ofType("AWS::Lambda::Function").map((made) => [made.name, made.Properties]),
  );

  it("are those of the topology and no others", () => {
    expect(sorted(functions.keys())).toEqual(sorted(FUNCTION_NAMES));
  });

  it.each(FUNCTION_NAMES)("%s has the topology's settings and environment", (name) => {
    const made = functions.get(name);
    expect(made).toMatchObject({
      Runtime: "nodejs24.x",
      Architectures: [FUNCTIONS[name].architecture ?? "arm64"],
      Handler: "index.handler",
      MemorySize: FUNCTIONS[name].memory,
      Timeout: FUNCTIONS[name].timeout,
      LoggingConfig: { LogFormat: "JSON" },
    });
    const environment = made?.Environment as { Variables: Record<string, unknown> } | undefined;
    expect(sorted(Object.keys(environment?.Variables ?? {}))).toEqual(sorted(FUNCTIONS[name].environment));
    expect(made).not.toHaveProperty("ReservedConcurrentExecutions");
  });

  it("are given what their variables are named for", () => {
    const given = [...functions.values()].flatMap(({ Environment }) =>
      Object.entries((Environment as { Variables: Record<string, unknown> }).Variables),
    );
    expect(Object.fromEntries(given)).toMatchObject({
      GOUJI_BUCKET: "Bucket",
      GOUJI_TABLE: "Table",
      ...Object.fromEntries(QUEUE_NAMES.map((name) => [queueEnvironment(name), name])),
    });
  });

  it("share neither roles nor log groups", () => {
    const roles = [...functions.values()].map(({ Role }) => JSON.stringify(Role));
    const logs = [...functions.values()].map(({ LoggingConfig }) => JSON.stringify(LoggingConfig));
    expect(new Set(roles).size).toBe(FUNCTION_NAMES.length);
    expect(new Set(logs).size).toBe(FUNCTION_NAMES.length);
  });
});

describe("what sets functions in motion", () => {
  it("is every queue of their trigger, with partial batches and a bound on concurrency", () => {
    const expected = FUNCTION_NAMES.flatMap((name) => {
      const { trigger } = FUNCTIONS[name];
      if (trigger.kind !== "queues") return [];
      return trigger.queues.map((queue) => ({
        FunctionName: name,
        EventSourceArn: `Arn of ${queue}`,
        BatchSize: trigger.batchSize,
        ScalingConfig: { MaximumConcurrency: trigger.maxConcurrency },
        FunctionResponseTypes: ["ReportBatchItemFailures"],
      }));
    });
    const order = (items: readonly Resource["Properties"][]) =>
      sorted(items.map((item) => String(item.EventSourceArn)));
    const made = properties("AWS::Lambda::EventSourceMapping");
    expect(order(made)).toEqual(order(expected));
    expect(made).toEqual(expect.arrayContaining(expected));
  });

  it("is a clock for those with a schedule", () => {
    const expected = FUNCTION_NAMES.flatMap((name) => {
      const { trigger } = FUNCTIONS[name];
      return trigger.kind === "schedule" ? [[name, `rate(${trigger.everyMinutes} minutes)`]] : [];
    });
    const rules = properties("AWS::Events::Rule").map((rule) => {
      const [target] = rule.Targets as { Arn: string }[];
      return [target?.Arn.replace("Arn of ", ""), rule.ScheduleExpression];
    });
    expect(rules).toEqual(expected);
  });

  it("is one route an operation, closed but for the open ones", () => {
    const routes = by("AWS::ApiGatewayV2::Route", "RouteKey");
    expect(sorted(routes.keys())).toEqual(sorted(ROUTES.map(routeKey)));
    for (const route of ROUTES) {
      const made = routes.get(routeKey(route));
      expect(made, route.operation).toMatchObject(
        route.open
          ? { AuthorizationType: "NONE" }
          : { AuthorizationType: "JWT", AuthorizerId: "Apihttptokens" },
      );
    }
    expect(properties("AWS::ApiGatewayV2::Integration")).toEqual([
      expect.objectContaining({ IntegrationUri: "Arn of api", PayloadFormatVersion: "2.0" }),
    ]);
  });
});
