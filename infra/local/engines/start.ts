import { join } from "node:path";
import { QUEUE_NAMES, queueEnvironment } from "../../queues.ts";
import { SMTP_ENVIRONMENT } from "../../topology.ts";
import { lockDirectory } from "./directory-lock.ts";
import { startMail } from "./mail.ts";
import type { Mailbox } from "./mailbox.ts";
import { startObjectsAndQueues } from "./objects-and-queues.ts";
import { startTable } from "./table.ts";

export interface EngineOptions {
  /** Everything that outlives the process is below this directory. */
  readonly dataDir: string;
  /** Ports to bind; a free one is taken for each that is absent. */
  readonly ports?: { readonly objects?: number; readonly table?: number; readonly mail?: number };
  /** Origins of pages that may upload to the bucket themselves, e.g. `http://127.0.0.1:3000`. */
  readonly origins?: readonly string[];
}

/** S3, SQS, DynamoDB and mail on loopback. */
export interface Engines {
  readonly bucket: string;
  readonly table: string;
  readonly region: string;
  readonly endpoints: { readonly s3: string; readonly sqs: string; readonly dynamodb: string };
  readonly smtpUrl: string;
  /** By queue name; dead letters under their own names. */
  readonly queueUrls: Readonly<Record<string, string>>;
  /** What the SDK and the functions' config.ts read; laid over an environment it keeps the SDK away from any cloud. */
  readonly environment: Readonly<Record<string, string>>;
  readonly mailbox: Mailbox;
  stop(): Promise<void>;
}

const NAME = "gouji";
const REGION = "us-east-1";

function environment(engines: Omit<Engines, "environment" | "mailbox" | "stop">): Engines["environment"] {
  const queues = QUEUE_NAMES.map((name) => [queueEnvironment(name), engines.queueUrls[name] ?? ""]);
  return {
    AWS_REGION: engines.region,
    AWS_ACCESS_KEY_ID: NAME,
    AWS_SECRET_ACCESS_KEY: NAME,
    AWS_SESSION_TOKEN: "",
    AWS_PROFILE: "",
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "false",
    AWS_ENDPOINT_URL_S3: engines.endpoints.s3,
    AWS_ENDPOINT_URL_SQS: engines.endpoints.sqs,
    AWS_ENDPOINT_URL_DYNAMODB: engines.endpoints.dynamodb,
    GOUJI_BUCKET: engines.bucket,
    GOUJI_TABLE: engines.table,
    ...Object.fromEntries(queues),
    GOUJI_MAIL_TRANSPORT: "smtp",
    [SMTP_ENVIRONMENT]: engines.smtpUrl,
  };
}

/**
 * Starts every engine, bound to 127.0.0.1 and nothing else, with the topology's bucket, queues and table in them.
 * What they acknowledged is there again after the process was killed. Throws DirectoryInUse where another process
 * has `dataDir`.
 */
export async function startEngines(options: EngineOptions): Promise<Engines> {
  const { dataDir, ports = {}, origins = [] } = options;
  const lock = lockDirectory(dataDir);
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(stops.splice(0).map((stopOne) => stopOne()));
    lock.release();
  };
  const started = async <T extends { stop(): Promise<void> }>(engine: Promise<T>): Promise<T> => {
    const running = await engine;
    stops.push(() => running.stop());
    return running;
  };
  try {
    const names = { bucket: NAME, table: NAME, region: REGION };
    const inside = (name: string, port = 0) => ({ dataDir: join(dataDir, name), port });
    const table = await started(startTable({ ...names, ...inside("table", ports.table) }));
    const objects = await started(
      startObjectsAndQueues({ ...names, ...inside("objects", ports.objects), origins }),
    );
    const mail = await started(startMail(inside("mails", ports.mail)));
    const { endpoint, queueUrls } = objects;
    const endpoints = { s3: endpoint, sqs: endpoint, dynamodb: table.endpoint };
    const engines = { ...names, endpoints, queueUrls, smtpUrl: mail.url };
    return { ...engines, environment: environment(engines), mailbox: mail.mailbox, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
