import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { readConfig as readAudit } from "../../../functions/audit/config.ts";
import { createContainer as auditContainer } from "../../../functions/audit/container.ts";
import { createHandler as createAudit } from "../../../functions/audit/handler.ts";
import { readConfig as readExtract } from "../../../functions/extract/config.ts";
import { createContainer as extractContainer } from "../../../functions/extract/container.ts";
import { createHandler as createExtract } from "../../../functions/extract/handler.ts";
import { readConfig as readOcr } from "../../../functions/ocr/config.ts";
import { createContainer as ocrContainer } from "../../../functions/ocr/container.ts";
import { createHandler as createOcr } from "../../../functions/ocr/handler.ts";
import { readConfig as readRender } from "../../../functions/render/config.ts";
import { createContainer as renderContainer } from "../../../functions/render/container.ts";
import { createHandler as createRender } from "../../../functions/render/handler.ts";
import { readConfig as readReview } from "../../../functions/review/config.ts";
import { createContainer as reviewContainer } from "../../../functions/review/container.ts";
import { createHandler as createReview } from "../../../functions/review/handler.ts";
import { readConfig as readValidate } from "../../../functions/validate/config.ts";
import { createContainer as validateContainer } from "../../../functions/validate/container.ts";
import { createHandler as createValidate } from "../../../functions/validate/handler.ts";
import type { NoticeMessage } from "../../../shared/events/messages.ts";
import type { TestSystem } from "../engines.ts";
import * as core from "./fake-core.ts";
import { type Fault, injector } from "./faults.ts";
import { CONTEXT, sqsEvent, sqsRecord } from "./sqs-event.ts";

type Handler = (event: SQSEvent, context: typeof CONTEXT) => Promise<SQSBatchResponse>;

/** The functions as their containers build them, against the engines; only reading and rules are the tests' own. */
export interface EngineWorld {
  readonly mails: NoticeMessage[];
  readonly calls: () => number;
  /** Receives, hands over and deletes, as Lambda does, until every queue is empty. */
  drain(): Promise<void>;
  audit(): Promise<unknown>;
}

const LOCAL_OCR = { GOUJI_REGION: "us-east-1", GOUJI_OCR_ENGINE: "local", GOUJI_TEXTRACT_PER_SECOND: "1" };

export function engineWorld({ env, engines }: TestSystem, fault: Fault | null = null): EngineWorld {
  const sqs = new SQSClient({});
  const host = { sink: () => {} };
  const faults = injector(fault);
  const { read, map, check, checkCrossYear } = core;
  const pause = async (): Promise<void> => {};
  const wrap = <T extends { store: object; queues?: object; objects?: object }>(deps: T): T => ({
    ...deps,
    store: faults.wrap(deps.store),
    ...(deps.queues && { queues: faults.wrap(deps.queues) }),
    ...(deps.objects && { objects: faults.wrap(deps.objects) }),
  });
  const extract = createExtract({ ...wrap(extractContainer(readExtract(env), host)), read, pause });
  const validate = createValidate({
    ...wrap(validateContainer(readValidate(env), host)),
    ...{ map, check, checkCrossYear },
  });
  const render = createRender({ ...wrap(renderContainer(readRender(env), host)), render: core.render });
  const ocr = createOcr({ ...wrap(ocrContainer(readOcr({ ...env, ...LOCAL_OCR }), host)), scan: core.scan });
  const review = createReview(wrap(reviewContainer(readReview(env), host)));
  const mails: NoticeMessage[] = [];
  const notify: Handler = async ({ Records }) => {
    for (const { body } of Records) mails.push(JSON.parse(body));
    return { batchItemFailures: [] };
  };
  const consumers: readonly (readonly [string, Handler])[] = [
    ["uploads", extract],
    ["extractions", validate],
    ["pages", render],
    ["scans", ocr],
    ["review", review],
    ["pages-dead", review],
    ["scans-dead", review],
    ["uploads-dead", review],
    ["extractions-dead", review],
    ["notices", notify],
  ];

  /** How many messages were received. */
  const poll = async (queue: string, handler: Handler): Promise<number> => {
    const QueueUrl = engines.queueUrls[queue];
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 5, MessageSystemAttributeNames: ["All"] }),
    );
    if (Messages.length === 0) return 0;
    const records = Messages.map(({ MessageId: id = "", Body = "" }) => sqsRecord(queue, Body, { id }));
    const { batchItemFailures } = await handler(sqsEvent(...records), CONTEXT);
    faults.revive();
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { MessageId = "", ReceiptHandle } of Messages)
      if (failed.has(MessageId))
        await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
      else await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    return Messages.length;
  };

  const drain = async (): Promise<void> => {
    let received = 1;
    while (received > 0) {
      received = 0;
      for (const [queue, handler] of consumers) received += await poll(queue, handler);
    }
  };

  const audit = (): Promise<unknown> =>
    createAudit(auditContainer(readAudit({ ...env, GOUJI_AUDIT_IDLE_MINUTES: "0" }), host))(
      {} as never,
      CONTEXT,
    );

  return { mails, calls: faults.calls, drain, audit };
}
