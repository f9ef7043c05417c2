import { QUEUE_NAMES, queueEnvironment } from "../../infra/queues.ts";
import { FUNCTIONS, type FunctionName, SMTP_ENVIRONMENT } from "../../infra/topology.ts";

/** A value that each variable may have, as the stack would set it. */
const SAMPLES: Readonly<Record<string, string>> = {
  GOUJI_BUCKET: "gouji-bucket",
  GOUJI_TABLE: "gouji-table",
  ...Object.fromEntries(
    QUEUE_NAMES.map((name) => [queueEnvironment(name), `https://sqs.example.org/000000000000/gouji-${name}`]),
  ),
  GOUJI_MAIL_TRANSPORT: "ses",
  GOUJI_MAIL_FROM: "gouji@example.org",
  GOUJI_MAIL_DOMAINS: "example.org,example.net",
  GOUJI_MAIL_DEFAULT_SENDER: "office@example.org",
  GOUJI_MAIL_REVIEWERS: "one@example.org,two@example.net",
  GOUJI_PUBLIC_URL: "https://api.example.org",
  GOUJI_REGION: "eu-west-1",
  GOUJI_OCR_ENGINE: "local",
  GOUJI_TEXTRACT_PER_SECOND: "1",
  GOUJI_AUDIT_IDLE_MINUTES: "60",
};

/** The environment of a function as the topology names it. */
export const sampleEnvironment = (name: FunctionName): Readonly<Record<string, string>> =>
  Object.fromEntries(
    FUNCTIONS[name].environment.map((variable) => {
      const value = SAMPLES[variable];
      if (value === undefined) throw new Error(`No sample for ${variable}`);
      return [variable, value];
    }),
  );

/** The same where mail goes by SMTP. */
export const smtpEnvironment = (name: FunctionName): Readonly<Record<string, string>> => ({
  ...sampleEnvironment(name),
  GOUJI_MAIL_TRANSPORT: "smtp",
  [SMTP_ENVIRONMENT]: "smtps://user:password@mail.example.org:465",
});
