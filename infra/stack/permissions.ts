import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { FunctionSettings } from "../function-settings.ts";
import type { QueueName } from "../queues.ts";
import { TABLE } from "../table-shape.ts";

/** The ARNs that a function's settings speak of. */
export interface Resources {
  readonly bucket: string;
  readonly table: string;
  readonly queue: (name: string) => string;
  /** Identities that mail may be sent as; empty where mail does not go by SES. */
  readonly mailIdentities: readonly string[];
  readonly mailFrom: string;
  /** True where pages may be sent to Textract. */
  readonly textract: boolean;
}

const allow = (actions: string[], resources: string[], conditions?: Record<string, unknown>) =>
  new PolicyStatement({ actions, resources, ...(conditions === undefined ? {} : { conditions }) });

const READ_ITEMS = ["dynamodb:GetItem"];
const WRITE_ITEMS = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"];

function bucketStatements(settings: FunctionSettings, bucket: string): PolicyStatement[] {
  const under = (prefixes: readonly string[]) => prefixes.map((prefix) => `${bucket}/${prefix}*`);
  const statements: PolicyStatement[] = [];
  if (settings.readsBucket.length > 0) {
    statements.push(
      allow(["s3:GetObject", "s3:GetObjectVersion"], under(settings.readsBucket)),
      // Without it S3 answers 403 for an object that is not there, and absence could not be told from a fault.
      // A read of an object carries no prefix to compare: hence IfExists.
      allow(["s3:ListBucket"], [bucket], {
        StringLikeIfExists: { "s3:prefix": settings.readsBucket.map((prefix) => `${prefix}*`) },
      }),
    );
  }
  if (settings.writesBucket.length > 0) {
    statements.push(allow(["s3:PutObject"], under(settings.writesBucket)));
  }
  return statements;
}

function tableStatements(settings: FunctionSettings, table: string): PolicyStatement[] {
  if (settings.table === "none") return [];
  const indexes = TABLE.indexes.map(({ name }) => `${table}/index/${name}`);
  const items = settings.table === "readWrite" ? [...READ_ITEMS, ...WRITE_ITEMS] : READ_ITEMS;
  return [allow(items, [table]), allow(["dynamodb:Query"], [table, ...indexes])];
}

function queueStatements(settings: FunctionSettings, queue: Resources["queue"]): PolicyStatement[] {
  const { trigger } = settings;
  const consume = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
  const sendsTo: readonly QueueName[] = settings.sendsTo;
  return [
    ...(trigger.kind === "queues" ? [allow(consume, trigger.queues.map(queue))] : []),
    ...(sendsTo.length > 0 ? [allow(["sqs:SendMessage"], sendsTo.map(queue))] : []),
  ];
}

/** What a function may do: exactly what the topology says of it, and nothing else. */
export function permissions(settings: FunctionSettings, resources: Resources): PolicyStatement[] {
  const { mailIdentities, mailFrom } = resources;
  return [
    ...bucketStatements(settings, resources.bucket),
    ...tableStatements(settings, resources.table),
    ...queueStatements(settings, resources.queue),
    // Textract's operations know no resources.
    ...(settings.asksTextract === true && resources.textract
      ? [allow(["textract:AnalyzeDocument"], ["*"])]
      : []),
    ...(settings.sendsMail && mailIdentities.length > 0
      ? [
          allow(["ses:SendEmail"], [...mailIdentities], {
            StringEquals: { "ses:FromAddress": mailFrom },
          }),
        ]
      : []),
  ];
}
