import { Aws } from "aws-cdk-lib";
import type { FunctionSettings } from "../function-settings.ts";
import { QUEUE_NAMES, type QueueName, queueEnvironment } from "../queues.ts";
import { SMTP_ENVIRONMENT } from "../topology.ts";
import type { Parameters } from "./parameters.ts";

/**
 * Idle time after which the auditor puts an open file back to work. Longer than a message can still be on its own
 * way: five receives of the slowest queue take half an hour.
 */
const AUDIT_IDLE_MINUTES = 60;

/** Requests a second of one process; ten of them together stay within the smallest quota of the regions. */
const TEXTRACT_PER_SECOND = 0.1;

export interface EnvironmentSources {
  readonly bucketName: string;
  readonly tableName: string;
  readonly queueUrl: (queue: QueueName) => string;
  readonly parameters: Parameters;
  readonly publicUrl: string;
  readonly ocrEngine: string;
  /** The SMTP URL, or null where mail goes by SES. */
  readonly smtpUrl: string | null;
}

/** Every variable that any function has, by name. */
function everyVariable(sources: EnvironmentSources): ReadonlyMap<string, string> {
  const { parameters } = sources;
  return new Map([
    ["GOUJI_BUCKET", sources.bucketName],
    ["GOUJI_TABLE", sources.tableName],
    ...QUEUE_NAMES.map((name) => [queueEnvironment(name), sources.queueUrl(name)] as const),
    ["GOUJI_MAIL_TRANSPORT", sources.smtpUrl === null ? "ses" : "smtp"],
    ["GOUJI_MAIL_FROM", parameters.mailFrom],
    ["GOUJI_MAIL_DOMAINS", parameters.mailDomains],
    ["GOUJI_MAIL_DEFAULT_SENDER", parameters.mailDefaultSender],
    ["GOUJI_MAIL_REVIEWERS", parameters.mailReviewers],
    ["GOUJI_PUBLIC_URL", sources.publicUrl],
    ["GOUJI_REGION", Aws.REGION],
    ["GOUJI_OCR_ENGINE", sources.ocrEngine],
    ["GOUJI_TEXTRACT_PER_SECOND", String(TEXTRACT_PER_SECOND)],
    ["GOUJI_AUDIT_IDLE_MINUTES", String(AUDIT_IDLE_MINUTES)],
  ]);
}

/** The variables that the topology names for a function; throws for a name that has no value here. */
export function environmentOf(
  settings: FunctionSettings,
  sources: EnvironmentSources,
): Readonly<Record<string, string>> {
  const known = everyVariable(sources);
  const environment: Record<string, string> = {};
  for (const name of settings.environment) {
    const value = known.get(name);
    if (value === undefined) throw new Error(`No value is known for ${name}.`);
    environment[name] = value;
  }
  if (settings.sendsMail && sources.smtpUrl !== null) environment[SMTP_ENVIRONMENT] = sources.smtpUrl;
  return environment;
}
