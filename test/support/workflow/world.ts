import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { AuditDependencies } from "../../../functions/audit/handler.ts";
import { createHandler as createAudit } from "../../../functions/audit/handler.ts";
import { createHandler as createExtract } from "../../../functions/extract/handler.ts";
import { noticeId } from "../../../functions/notify/notice-id.ts";
import { createHandler as createOcr } from "../../../functions/ocr/handler.ts";
import { createHandler as createRender } from "../../../functions/render/handler.ts";
import { createHandler as createReview } from "../../../functions/review/handler.ts";
import { createHandler as createValidate } from "../../../functions/validate/handler.ts";
import { QUEUES } from "../../../infra/queues.ts";
import type { Objects } from "../../../shared/aws/objects.ts";
import { NoticeMessage } from "../../../shared/events/messages.ts";
import type { Store } from "../../../shared/records/store.ts";
import type { LogLine } from "../../../shared/telemetry/log.ts";
import { createLogger } from "../../../shared/telemetry/log.ts";
import { type MemoryObjects, memoryObjects } from "../memory/objects.ts";
import { memoryStore } from "../memory-store.ts";
import { createdEvent } from "./created-event.ts";
import * as core from "./fake-core.ts";
import { type Fault, type FaultInjector, injector } from "./faults.ts";
import { type MemoryQueues, memoryQueues, type Waiting } from "./memory-queues.ts";
import { CONTEXT, sqsEvent, sqsRecord } from "./sqs-event.ts";

type Handler = (event: SQSEvent, context: typeof CONTEXT) => Promise<SQSBatchResponse>;

/** The four functions around a store, a bucket and queues; the notices queue is taken by a mailbox. */
export interface World {
  readonly store: Store;
  readonly objects: MemoryObjects;
  readonly queues: MemoryQueues;
  readonly faults: FaultInjector;
  readonly logs: LogLine[];
  /** The ids of notices, once each, with their messages: what people got. */
  readonly mails: Map<string, NoticeMessage>;
  /** The audiences that no mail reaches. */
  readonly unreachable: Set<NoticeMessage["audience"]>;
  /** Hands one waiting message to its function; a message that failed comes again, after the fifth time as a dead letter. */
  deliver(message: Waiting): Promise<void>;
  /** Delivers until nothing is left; `pick` chooses the next. */
  drain(pick?: (waiting: readonly Waiting[]) => Waiting | undefined): Promise<void>;
  audit(idleMinutes?: number): Promise<unknown>;
  now(): string;
}

export interface WorldOptions {
  readonly fault?: Fault | null;
  readonly versioned?: boolean;
  readonly store?: Store;
  /** What the functions see of the store, e.g. behind a scheduler. */
  readonly seen?: (store: Store) => Store;
  /** What the functions use instead of the bucket in memory. */
  readonly bucket?: Objects;
  /** Receives before a message is a dead letter. */
  readonly receives?: number;
}

/** More than any test needs. */
const DELIVERIES = 5000;

export function createWorld(options: WorldOptions = {}): World {
  let tick = Date.parse("2025-03-01T00:00:00.000Z");
  const now = (): string => new Date(++tick).toISOString();
  const store = options.store ?? memoryStore();
  const queues = memoryQueues();
  const objects = memoryObjects({
    versioned: options.versioned ?? false,
    now,
    // S3 tells of what a function puts under `incoming/` in the same moment.
    created: (key) => queues.send("uploads", JSON.stringify(createdEvent(objects, key, now()))),
  });
  const faults = injector(options.fault ?? null);
  const logs: LogLine[] = [];
  const mails = new Map<string, NoticeMessage>();
  const unreachable = new Set<NoticeMessage["audience"]>();
  const limit = options.receives ?? QUEUES.uploads.maxReceives;

  const ports = (name: string) => ({
    store: faults.wrap((options.seen ?? ((one) => one))(store)),
    queues: faults.wrap(queues),
    objects: faults.wrap<Objects>(options.bucket ?? objects),
    log: createLogger(name, (line) => logs.push(line)),
    now,
  });
  const { read, scan, render, map, check, checkCrossYear } = core;
  const extract = createExtract({ ...ports("extract"), read, pause: async () => {} });
  const validate = createValidate({ ...ports("validate"), map, check, checkCrossYear, rulesVersion: "1" });
  const ocr = createOcr({ ...ports("ocr"), scan, chooseEngine: () => ({ engine: "local", refused: null }) });
  const rendering = createRender({ ...ports("render"), render });
  const review = createReview(ports("review"));

  const notify: Handler = async ({ Records: [record] }) => {
    const message = NoticeMessage.parse(JSON.parse(record?.body ?? ""));
    if (unreachable.has(message.audience))
      return { batchItemFailures: [{ itemIdentifier: record?.messageId ?? "" }] };
    mails.set(noticeId(message), message);
    return { batchItemFailures: [] };
  };
  const consumers = {
    uploads: extract,
    extractions: validate,
    pages: rendering,
    scans: ocr,
    review,
    notices: notify,
  };

  let deliveries = 0;
  const deliver = async (message: Waiting): Promise<void> => {
    if (++deliveries > DELIVERIES) throw new Error("the messages come to no end");
    const place = queues.waiting.indexOf(message);
    queues.waiting.splice(place, 1);
    const receives = message.receives + 1;
    const queue = message.isDead ? `${message.queue}-dead` : message.queue;
    const event = sqsEvent(sqsRecord(queue, message.body, { id: message.id, receives }));
    const consumer: Handler = message.isDead ? review : consumers[message.queue];
    const { batchItemFailures } = await consumer(event, CONTEXT);
    faults.revive();
    if (batchItemFailures.length === 0) return;
    const dies = receives >= limit && !message.isDead;
    if (message.isDead && receives > 50) throw new Error(`a dead letter is never taken: ${message.body}`);
    // It comes again before what was sent after it, so that a fault does not change the order of the others.
    queues.waiting.splice(place, 0, {
      ...message,
      receives: dies ? 0 : receives,
      isDead: message.isDead || dies,
    });
  };

  const drain: World["drain"] = async (pick = ([first]) => first) => {
    for (let next = pick(queues.waiting); next !== undefined; next = pick(queues.waiting))
      await deliver(next);
  };

  const audit = (idleMinutes = 0): Promise<unknown> => {
    const deps: AuditDependencies = { ...ports("audit"), idleMinutes };
    return createAudit(deps)({} as never, CONTEXT).finally(faults.revive);
  };

  return { store, objects, queues, faults, logs, mails, unreachable, deliver, drain, audit, now };
}
