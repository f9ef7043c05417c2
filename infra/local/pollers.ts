import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { FUNCTIONS, type FunctionName } from "../topology.ts";
import type { LocalFunction } from "./lambda/invoke.ts";
import { type Poller, startPoller } from "./lambda/poller.ts";

/** Seconds before a failed message is tried again: 1, 2, 4, 8. In the cloud it is the queue's visibility timeout. */
const retryAfter = (receives: number): number => Math.min(30, 2 ** (receives - 1));

/** Starts one poller for every queue that a function is triggered by. */
export async function startPollers(
  functions: Readonly<Record<FunctionName, LocalFunction>>,
  queueUrls: Readonly<Record<string, string>>,
  onFault: (where: string, error: unknown) => void,
): Promise<Poller> {
  const sqs = new SQSClient({});
  const triggers = Object.values(functions).flatMap((local) => {
    const { trigger } = FUNCTIONS[local.name];
    return trigger.kind === "queues" ? trigger.queues.map((queue) => ({ local, queue, trigger })) : [];
  });
  const pollers = await Promise.all(
    triggers.map(async ({ local, queue, trigger }) => {
      const queueUrl = queueUrls[queue];
      const found = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["QueueArn"] }),
      );
      const queueArn = found.Attributes?.QueueArn;
      if (queueUrl === undefined || queueArn === undefined) throw new Error(`there is no queue ${queue}`);
      const { batchSize, maxConcurrency } = trigger;
      const fault = (error: unknown): void => onFault(`${local.name} (${queue})`, error);
      return startPoller({
        sqs,
        queueUrl,
        queueArn,
        function: local,
        batchSize,
        maxConcurrency,
        retryAfter,
        onFault: fault,
      });
    }),
  );
  return {
    stop: async () => {
      await Promise.all(pollers.map((poller) => poller.stop()));
      sqs.destroy();
    },
  };
}
