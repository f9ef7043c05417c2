import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildApp } from "fauxqs";
import { deadLetterName, QUEUE_NAMES, QUEUES } from "../../queues.ts";
import { PREFIXES } from "../../topology.ts";
import { Bucket, type ObjectCreated } from "./bucket.ts";
import { SnsStore, type SqsQueue, SqsStore } from "./fauxqs-parts.ts";
import { addHooks } from "./hooks.ts";
import { objectCreated } from "./object-event.ts";
import { QueueJournal } from "./queue-journal.ts";

export interface ObjectsAndQueues {
  readonly endpoint: string;
  /** By name, dead letters included. */
  readonly queueUrls: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface ObjectsAndQueuesOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly bucket: string;
  readonly region: string;
  /** Origins whose pages may upload and download, e.g. `http://127.0.0.1:3000`. */
  readonly origins: readonly string[];
}

const ACCOUNT = "000000000000";
const arn = (name: string, region: string): string => `arn:aws:sqs:${region}:${ACCOUNT}:${name}`;

/** Every queue of the topology with its dead letters; the URLs are filled in once the port is known. */
function createQueues(queues: SqsStore, journal: QueueJournal, region: string): readonly SqsQueue[] {
  const create = (name: string, attributes: Record<string, string>): SqsQueue => {
    const queue = queues.createQueue(name, name, arn(name, region), attributes);
    journal.keep(queue);
    return queue;
  };
  return QUEUE_NAMES.flatMap((name) => {
    const { visibilityTimeout, maxReceives } = QUEUES[name];
    const dead = create(deadLetterName(name), { VisibilityTimeout: String(visibilityTimeout) });
    const redrive = { deadLetterTargetArn: dead.arn, maxReceiveCount: maxReceives };
    const attributes = {
      VisibilityTimeout: String(visibilityTimeout),
      RedrivePolicy: JSON.stringify(redrive),
    };
    return [create(name, attributes), dead];
  });
}

/**
 * S3 and SQS on one loopback port, kept on disk. An object created under `incoming/` puts S3's notification into
 * the uploads queue before its upload is acknowledged.
 */
export async function startObjectsAndQueues(options: ObjectsAndQueuesOptions): Promise<ObjectsAndQueues> {
  const { bucket, region } = options;
  mkdirSync(options.dataDir, { recursive: true });
  const journal = new QueueJournal(join(options.dataDir, "queues.db"));
  const sqsStore = new SqsStore();
  const kept = createQueues(sqsStore, journal, region);
  const created: ObjectCreated = (event, { key, contentLength, etag, lastModified }) => {
    if (!key.startsWith(PREFIXES.incoming)) return;
    const object = { key, size: contentLength, etag, at: lastModified };
    const body = JSON.stringify(objectCreated(event, bucket, region, object));
    sqsStore.getQueueByName("uploads")?.enqueue(SqsStore.createMessage(body));
  };
  const s3Store = new Bucket({ directory: options.dataDir, bucket, precious: PREFIXES.incoming, created });

  const app = buildApp({ logger: false, stores: { sqsStore, snsStore: new SnsStore(), s3Store } });
  addHooks(app, { bucket, store: s3Store, origins: options.origins, beforeAnswer: () => journal.commit() });
  const endpoint = await app.listen({ host: "127.0.0.1", port: options.port });
  const queueUrls = kept.map(({ name }) => [name, `${endpoint}/${ACCOUNT}/${name}`] as const);
  return {
    endpoint,
    queueUrls: Object.fromEntries(queueUrls),
    stop: async () => {
      await app.close();
      journal.close();
      s3Store.close();
    },
  };
}
