import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sorted, synthesize } from "./template.ts";

/** What AWS asks for each command; reading one version of an object asks for more than reading the newest. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  DeleteCommand: ["dynamodb:DeleteItem"],
  GetCommand: ["dynamodb:GetItem"],
  PutCommand: ["dynamodb:PutItem"],
  QueryCommand: ["dynamodb:Query"],
  UpdateCommand: ["dynamodb:UpdateItem"],
  GetObjectCommand: ["s3:GetObject", "s3:GetObjectVersion"],
  HeadObjectCommand: ["s3:GetObject", "s3:GetObjectVersion"],
  ListObjectsV2Command: ["s3:ListBucket"],
  PutObjectCommand: ["s3:PutObject"],
  AnalyzeDocumentCommand: ["textract:AnalyzeDocument"],
  SendEmailCommand: ["ses:SendEmail"],
  SendMessageCommand: ["sqs:SendMessage"],
};

/** What Lambda itself does with a function's role. */
const BY_LAMBDA = [
  "logs:CreateLogStream",
  "logs:PutLogEvents",
  "sqs:DeleteMessage",
  "sqs:GetQueueAttributes",
  "sqs:ReceiveMessage",
];

const folder = "shared/aws";
const commands = readdirSync(folder).flatMap((file) =>
  [...readFileSync(path.join(folder, file), "utf8").matchAll(/\bnew (\w+Command)\(/g)].map(
    ([, name]) => name ?? "",
  ),
);

const stack = synthesize({ ocrEngine: "textract" });

describe("commands of the SDK", () => {
  it("are exactly what the roles together allow", () => {
    const statements = stack
      .ofType("AWS::IAM::Role")
      .flatMap(
        ({ Properties }) => Properties.Policies as { PolicyDocument: { Statement: { Action: string }[] } }[],
      )
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement.flatMap(({ Action }) => Action));
    const needed = commands.flatMap((name) => ACTIONS[name] ?? [`an action for ${name}`]);
    expect(sorted(new Set(statements))).toEqual(sorted(new Set([...needed, ...BY_LAMBDA])));
  });
});
