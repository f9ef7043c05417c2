import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSRecord } from "aws-lambda";
import { invoke, type LocalFunction } from "./invoke.ts";
import { failedIds, sqsEvent } from "./sqs-event.ts";

/** Seconds of one long poll. */
const POLL = 20;
/** Milliseconds to wait after the queue itself failed. */
const PAUSE = 500;

export interface PollerSettings {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly function: LocalFunction;
  readonly batchSize: number;
  readonly maxConcurrency: number;
  /** Seconds until a message that failed is tried again, by how often it was received. */
  readonly retryAfter: (receives: number) => number;
  /** Told of what no handler can log: it threw, it timed out, the queue did not answer. */
  readonly onFault: (error: unknown) => void;
}

export interface Poller {
  /** Stops receiving and waits until what was received has been dealt with. */
  stop(): Promise<void>;
}

const entriesOf = (records: readonly SQSRecord[]) =>
  records.map((record, index) => ({ Id: String(index), ReceiptHandle: record.receiptHandle }));

async function acknowledge(settings: PollerSettings, records: readonly SQSRecord[]): Promise<void> {
  if (records.length === 0) return;
  const { sqs, queueUrl } = settings;
  await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: entriesOf(records) }));
}

async function postpone(settings: PollerSettings, records: readonly SQSRecord[]): Promise<void> {
  if (records.length === 0) return;
  const { sqs, queueUrl, retryAfter } = settings;
  const delays = records.map((record) => retryAfter(Number(record.attributes.ApproximateReceiveCount)));
  const entries = entriesOf(records).map((entry, index) => ({
    ...entry,
    VisibilityTimeout: delays[index] ?? 0,
  }));
  await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
}

/** One invocation with one batch. A handler that throws leaves the whole batch to be tried again. */
async function work(settings: PollerSettings, messages: readonly Message[]): Promise<void> {
  const event = sqsEvent(messages, settings.queueArn);
  let failed: ReadonlySet<string>;
  try {
    failed = failedIds(await invoke(settings.function, event), event.Records);
  } catch (error) {
    settings.onFault(error);
    failed = new Set(event.Records.map((record) => record.messageId));
  }
  await acknowledge(
    settings,
    event.Records.filter((record) => !failed.has(record.messageId)),
  );
  await postpone(
    settings,
    event.Records.filter((record) => failed.has(record.messageId)),
  );
}

/** Does for one queue what Lambda's event source mapping does: long polls, batches, partial failures, a concurrency limit. */
export function startPoller(settings: PollerSettings): Poller {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  const receive = async (): Promise<readonly Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: settings.queueUrl,
      MaxNumberOfMessages: settings.batchSize,
      WaitTimeSeconds: POLL,
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
    });
    try {
      const answer = await settings.sqs.send(command, { abortSignal: stopping.signal });
      return answer.Messages ?? [];
    } catch (error) {
      if (stopping.signal.aborted) return [];
      settings.onFault(error);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return [];
    }
  };

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (running.size >= settings.maxConcurrency) await Promise.race(running);
      const messages = await receive();
      if (messages.length === 0) continue;
      const batch = work(settings, messages)
        .catch(settings.onFault)
        .finally(() => running.delete(batch));
      running.add(batch);
    }
    await Promise.all(running);
  };

  const done = loop();
  return {
    stop: () => {
      stopping.abort();
      return done;
    },
  };
}
