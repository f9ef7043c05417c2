import { describe, expect, it } from "vitest";
import type { FunctionSettings } from "../../infra/function-settings.ts";
import { TABLE } from "../../infra/table-shape.ts";
import { FUNCTION_NAMES, FUNCTIONS } from "../../infra/topology.ts";
import { type Synthesized, sorted, synthesize } from "./template.ts";

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: unknown;
}

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;

/** A statement as sentences, one an action and resource: "sqs:SendMessage on Arn of review". */
function sentences({ Effect, Action, Resource, Condition }: Statement): string[] {
  const condition = Condition === undefined ? "" : ` if ${JSON.stringify(Condition)}`;
  const effect = Effect === "Allow" ? "" : `${Effect} `;
  return list(Action).flatMap((action) =>
    list(Resource).map((resource) => `${effect}${action} on ${resource}${condition}`),
  );
}

/** All that the role of a function may do, its trust aside. */
function granted(stack: Synthesized, name: string): string[] {
  const role = stack.resources.find((resource) => resource.name === `Functions${name}role`);
  const policies = role?.Properties.Policies as { PolicyDocument: { Statement: Statement[] } }[] | undefined;
  return sorted(
    (policies ?? []).flatMap(({ PolicyDocument }) => PolicyDocument.Statement.flatMap(sentences)),
  );
}

const on = (actions: readonly string[], resource: string, condition = ""): string[] =>
  actions.map((action) => `${action} on ${resource}${condition}`);

const IDENTITY = "arn:<Partition>:ses:<Region>:<AccountId>:identity/";
const FROM = ' if {"StringEquals":{"ses:FromAddress":"<MailFrom>"}}';
const SEND_MAIL = [
  ...on(["ses:SendEmail"], `${IDENTITY}<MailFrom>`, FROM),
  ...on(["ses:SendEmail"], `${IDENTITY}<part 1 of <MailFrom> split at @>`, FROM),
];

/** The same, from the topology; spelled here once more, so that a widened grant has to be widened twice. */
function expected(name: string, settings: FunctionSettings): string[] {
  const { trigger, readsBucket, writesBucket, sendsTo } = settings;
  const listed = JSON.stringify({ StringLikeIfExists: { "s3:prefix": readsBucket.map((p) => `${p}*`) } });
  const indexes = TABLE.indexes.map((index) => `Arn of Table/index/${index.name}`);
  const reads = ["dynamodb:GetItem"];
  const writes = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"];
  const consume = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
  return sorted([
    ...on(["logs:CreateLogStream", "logs:PutLogEvents"], `Arn of Functions${name}logs`),
    ...readsBucket.flatMap((p) => on(["s3:GetObject", "s3:GetObjectVersion"], `Arn of Bucket/${p}*`)),
    ...(readsBucket.length > 0 ? on(["s3:ListBucket"], "Arn of Bucket", ` if ${listed}`) : []),
    ...writesBucket.flatMap((p) => on(["s3:PutObject"], `Arn of Bucket/${p}*`)),
    ...(settings.table === "none" ? [] : on(reads, "Arn of Table")),
    ...(settings.table === "readWrite" ? on(writes, "Arn of Table") : []),
    ...(settings.table === "none"
      ? []
      : ["Arn of Table", ...indexes].flatMap((resource) => on(["dynamodb:Query"], resource))),
    ...(trigger.kind === "queues" ? trigger.queues.flatMap((queue) => on(consume, `Arn of ${queue}`)) : []),
    ...sendsTo.flatMap((queue) => on(["sqs:SendMessage"], `Arn of ${queue}`)),
    ...(settings.sendsMail ? SEND_MAIL : []),
  ]);
}

describe("permissions", () => {
  const stack = synthesize();

  it.each(FUNCTION_NAMES)("of %s are what the topology grants, word for word", (name) => {
    expect(granted(stack, name)).toEqual(expected(name, FUNCTIONS[name]));
  });

  it("are held by nothing but these roles, which only Lambda may take", () => {
    const roles = stack.ofType("AWS::IAM::Role");
    expect(roles).toHaveLength(FUNCTION_NAMES.length);
    for (const { Properties: role } of roles) {
      expect(role).not.toHaveProperty("ManagedPolicyArns");
      expect(role.AssumeRolePolicyDocument).toEqual({
        Version: "2012-10-17",
        Statement: [
          { Action: "sts:AssumeRole", Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" } },
        ],
      });
    }
    for (const type of ["Policy", "ManagedPolicy", "UserPolicy", "RolePolicy", "User"]) {
      expect(stack.ofType(`AWS::IAM::${type}`), type).toEqual([]);
    }
  });

  it("to call a function are held by its API and its clock, and by nobody else", () => {
    const callers = stack.ofType("AWS::Lambda::Permission").map(({ Properties }) => Properties);
    expect(callers).toEqual(
      expect.arrayContaining([
        {
          Action: "lambda:InvokeFunction",
          FunctionName: "Arn of api",
          Principal: "apigateway.amazonaws.com",
          SourceArn: "arn:<Partition>:execute-api:<Region>:<AccountId>:Apihttp/*/*/*",
        },
        expect.objectContaining({ FunctionName: "Arn of audit", Principal: "events.amazonaws.com" }),
      ]),
    );
    expect(callers).toHaveLength(2);
  });

  it("let OCR alone ask Textract, and only in a deployment that has it set up", () => {
    expect(JSON.stringify(stack.json)).not.toContain("textract:");
    const both = synthesize({ ocrEngine: "local,us-east-1=local-then-textract" });
    const ask = on(["textract:AnalyzeDocument"], "*");
    expect(granted(both, "ocr")).toEqual(sorted([...expected("ocr", FUNCTIONS.ocr), ...ask]));
    for (const name of FUNCTION_NAMES)
      if (name !== "ocr") expect(granted(both, name)).toEqual(expected(name, FUNCTIONS[name]));
  });

  it("do not name SES where mail goes by SMTP", () => {
    const smtp = synthesize({ mailTransport: "smtp" });
    const withoutMail = { ...FUNCTIONS.notify, sendsMail: false };
    expect(granted(smtp, "notify")).toEqual(expected("notify", withoutMail));
    expect(JSON.stringify(smtp.json)).not.toContain("ses:");
  });
});
