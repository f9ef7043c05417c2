import type { Context, SQSBatchResponse } from "aws-lambda";
import { readConfig } from "../../../functions/notify/config.ts";
import { createContainer } from "../../../functions/notify/container.ts";
import { createHandler, type NotifyDependencies } from "../../../functions/notify/handler.ts";
import type { StoredMail } from "../../../infra/local/engines/mailbox.ts";
import { sqsEvent } from "../../../infra/local/lambda/sqs-event.ts";
import type { NoticeMessage } from "../../../shared/events/messages.ts";
import { buildRevision } from "../../../shared/records/build-revision.ts";
import type { NewIngestion } from "../../../shared/records/ingestions.ts";
import type { Finding } from "../../../shared/report/finding.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { LogLine } from "../../../shared/telemetry/log.ts";
import { startTestSystem, type TestSystem } from "../../support/engines.ts";
import { newIngestion, second } from "../../support/records.ts";

const MAIL = {
  GOUJI_MAIL_FROM: "gouji@qinghe.example",
  GOUJI_MAIL_DOMAINS: "water.example,.qinghe.example",
  GOUJI_MAIL_DEFAULT_SENDER: "office@qinghe.example",
  GOUJI_MAIL_REVIEWERS: "reviewers@qinghe.example",
  GOUJI_PUBLIC_URL: "https://gouji.qinghe.example",
};

type ReportId = NonNullable<NoticeMessage["report"]>;

/** NOTIFY on the embedded engines, with a clock that only tests move. */
export interface Stage {
  readonly system: TestSystem;
  readonly deps: NotifyDependencies;
  readonly logs: LogLine[];
  /** Milliseconds to move the clock by. */
  later(milliseconds: number): void;
  /** Hands a batch of bodies to the handler; with some dependencies replaced where the test says so. */
  invoke(bodies: readonly unknown[], replaced?: Partial<NotifyDependencies>): Promise<readonly string[]>;
  mails(): Promise<readonly StoredMail[]>;
  /** Records a file that was dropped. */
  dropped(id: string, overrides?: Partial<NewIngestion>): Promise<void>;
  /** Stores a report of a file that was dropped, as VALIDATE does; `corrected` counts its corrections. */
  checked(id: string, report: Report, findings?: readonly Finding[], corrected?: number): Promise<ReportId>;
  stop(): Promise<void>;
}

const messageOf = (body: unknown, index: number) => ({
  MessageId: `m${index}`,
  ReceiptHandle: `r${index}`,
  Body: typeof body === "string" ? body : JSON.stringify(body),
});

export async function startStage(): Promise<Stage> {
  const system = await startTestSystem();
  const logs: LogLine[] = [];
  let now = Date.parse(second(100));
  const container = createContainer(readConfig({ ...system.env, ...MAIL }), {
    sink: (line) => logs.push(line),
  });
  const later = (milliseconds: number): void => {
    now += milliseconds;
  };
  const deps: NotifyDependencies = {
    ...container,
    now: () => new Date(now),
    pause: async (milliseconds) => later(milliseconds),
  };
  return {
    system,
    deps,
    logs,
    later,
    invoke: async (bodies, replaced = {}) => {
      const event = sqsEvent(bodies.map(messageOf), "arn:aws:sqs:us-east-1:000000000000:notices");
      const answer = (await createHandler({ ...deps, ...replaced })(
        event,
        {} as Context,
      )) as SQSBatchResponse;
      return answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    },
    mails: () => system.engines.mailbox.list(),
    dropped: async (id, overrides = {}) => {
      await system.store.ingestions.receive(newIngestion(id, overrides), second(1));
    },
    checked: async (id, report, findings = [], corrected = 0) => {
      const ingestion = { id, fileName: `${id}.html`, receivedAt: second(0), contentHash: id };
      const parts = { ingestion, index: 0, report, findings, rulesVersion: "1", corrections: [] };
      const checked = { ...parts, checkedAgainst: null, validatedAt: second(2) };
      const revision = buildRevision(checked, 0, corrected);
      await system.objects.putJson(revision.resultKey, { report, findings, rulesVersion: "1" });
      await system.store.reports.put(revision);
      return { agency: revision.agency, year: revision.year, revision: revision.revision };
    },
    stop: () => system.stop(),
  };
}

/** A message about a file, as it was when its result became known. */
export function notice(ingestionId: string, parts: Partial<NoticeMessage> = {}): NoticeMessage {
  return {
    v: 1,
    type: "notice",
    kind: "validation",
    audience: "sender",
    ingestionId,
    report: null,
    reviewId: null,
    occasion: "0",
    ...parts,
  };
}
