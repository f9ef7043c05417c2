import { describe, expect, it } from "vitest";
import { readOptions } from "../../infra/stack/options.ts";
import { SMTP_ENVIRONMENT } from "../../infra/topology.ts";
import { type Synthesized, sorted, synthesize } from "./template.ts";

const stack = synthesize();
const smtp = synthesize({ mailTransport: "smtp" });

const variablesOf = (made: Synthesized, name: string) => {
  const found = made.ofType("AWS::Lambda::Function").find((resource) => resource.name === name);
  return (found?.Properties.Environment as { Variables: Record<string, string> } | undefined)?.Variables;
};

/** Logical ids that a value refers to. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === "Ref") return [String(item)];
    if (key === "Fn::GetAtt") return [String((item as string[])[0])];
    return references(item);
  });
}

/** The order in which CloudFormation could create the resources; throws where there is none. */
function creationOrder(resources: Synthesized["json"]["Resources"]): string[] {
  const done = new Set<string>();
  const visit = (id: string, waiting: readonly string[]): void => {
    const resource = resources[id];
    if (resource === undefined || done.has(id)) return;
    if (waiting.includes(id)) throw new Error(`Circular: ${[...waiting, id].join(" → ")}`);
    const needs = [...references(resource.Properties), ...(resource.DependsOn ?? [])];
    for (const need of needs) visit(need, [...waiting, id]);
    done.add(id);
  };
  for (const id of Object.keys(resources)) visit(id, []);
  return [...done];
}

describe("deployment", () => {
  it("can create everything: no resource waits for itself", () => {
    for (const made of [stack, smtp]) {
      const { Resources: resources } = made.json;
      expect(sorted(creationOrder(resources))).toEqual(sorted(Object.keys(resources)));
    }
  });

  it("brings no function of the tool's own", () => {
    const types = stack.resources.map(({ Type }) => Type);
    expect(types.filter((type) => type.startsWith("Custom::") || type.includes("CustomResource"))).toEqual(
      [],
    );
  });

  it("names no partition, region, account or domain of AWS", () => {
    const text = JSON.stringify(stack.resources);
    const found = (pattern: RegExp) => sorted(new Set(text.match(pattern) ?? []));
    expect(found(/arn:[a-z-]+:/g)).toEqual([]);
    expect(found(/\b(us|eu|ap|cn)-[a-z]+-\d\b/g)).toEqual([]);
    expect(found(/\b\d{12}\b/g)).toEqual([]);
    // Names of services as principals are the same in every partition.
    expect(found(/[\w.-]*amazonaws[\w.-]*/g)).toEqual([
      "apigateway.amazonaws.com",
      "cloudwatch.amazonaws.com",
      "events.amazonaws.com",
      "lambda.amazonaws.com",
      "s3.amazonaws.com",
    ]);
  });

  it("asks for every value that has no safe default, and gives none of them one", () => {
    const parameters = stack.json.Parameters as Record<string, { Default?: string }>;
    const asked = Object.keys(parameters).filter((name) => parameters[name]?.Default === undefined);
    const values = [
      "MailDefaultSender",
      "MailDomains",
      "MailFrom",
      "MailReviewers",
      "TokenAudience",
      "TokenIssuer",
    ];
    expect(sorted(asked)).toEqual(values);
    expect(sorted(Object.keys(parameters))).toEqual(sorted([...values, "BootstrapVersion"]));
  });

  it("checks tokens against the issuer and audience that were given", () => {
    expect(stack.ofType("AWS::ApiGatewayV2::Authorizer")[0]?.Properties).toMatchObject({
      AuthorizerType: "JWT",
      IdentitySource: ["$request.header.Authorization"],
      JwtConfiguration: { Issuer: "<TokenIssuer>", Audience: "<TokenAudience>" },
    });
  });

  it("bounds the rate of requests and logs each of them", () => {
    expect(stack.ofType("AWS::ApiGatewayV2::Stage")[0]?.Properties).toMatchObject({
      StageName: "$default",
      DefaultRouteSettings: { ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 },
      AccessLogSettings: { DestinationArn: "Arn of Apiaccesslogs" },
    });
  });

  it("raises an alarm for the dead letters that nobody consumes", () => {
    expect(stack.ofType("AWS::CloudWatch::Alarm").map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({
        Dimensions: [{ Name: "QueueName", Value: "QueueName of review-dead" }],
        MetricName: "ApproximateNumberOfMessagesVisible",
        Threshold: 1,
        ComparisonOperator: "GreaterThanOrEqualToThreshold",
        AlarmActions: ["Operationstopic"],
      }),
    ]);
    expect(stack.ofType("AWS::SNS::Subscription")).toEqual([]);
    const heard = synthesize({ alarmEmail: "operator@example.org" }).ofType("AWS::SNS::Subscription");
    expect(heard[0]?.Properties).toMatchObject({ Protocol: "email", Endpoint: "operator@example.org" });
  });
});

describe("options", () => {
  it("send mail by SES unless told otherwise", () => {
    expect(variablesOf(stack, "notify")).toMatchObject({ GOUJI_MAIL_TRANSPORT: "ses" });
    expect(variablesOf(stack, "notify")).not.toHaveProperty(SMTP_ENVIRONMENT);
  });

  it("send mail by SMTP from a secret that only its function sees", () => {
    expect(variablesOf(smtp, "notify")).toMatchObject({
      GOUJI_MAIL_TRANSPORT: "smtp",
      [SMTP_ENVIRONMENT]: "{{resolve:secretsmanager:<SmtpUrlReference>:SecretString:::}}",
    });
    expect(smtp.resources.filter((made) => JSON.stringify(made).includes("SmtpUrlReference"))).toHaveLength(
      1,
    );
  });

  it("choose the processor and the address that people see", () => {
    const made = synthesize({ architecture: "x86_64", publicUrl: "https://gouji.example.org" });
    const architectures = made
      .ofType("AWS::Lambda::Function")
      .map(({ Properties }) => Properties.Architectures);
    expect(new Set(architectures.flat())).toEqual(new Set(["x86_64"]));
    expect(variablesOf(made, "notify")?.GOUJI_PUBLIC_URL).toBe("https://gouji.example.org");
    expect(variablesOf(stack, "notify")?.GOUJI_PUBLIC_URL).toBe("ApiEndpoint of Apihttp");
  });

  it.each([
    ["mailTransport", "pigeon"],
    ["architecture", "arm"],
    ["publicUrl", "gouji"],
    ["alarmEmail", "nobody"],
    ["name", "勾稽"],
  ])("are refused where %s is %s", (option, value) => {
    expect(() => readOptions((name) => (name === option ? value : undefined))).toThrow(option);
  });
});
