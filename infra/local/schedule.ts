import { randomUUID } from "node:crypto";
import { invoke, type LocalFunction } from "./lambda/invoke.ts";

export interface Schedule {
  stop(): Promise<void>;
}

/** The event that EventBridge Scheduler sends. */
const scheduledEvent = (name: string): object => ({
  version: "0",
  id: randomUUID(),
  "detail-type": "Scheduled Event",
  source: "aws.scheduler",
  account: "000000000000",
  time: new Date().toISOString(),
  region: "us-east-1",
  resources: [`arn:aws:scheduler:us-east-1:000000000000:schedule/default/${name}`],
  detail: "{}",
});

/** Invokes a function once with a scheduled event; a failure is told, and the next time tries again. */
export async function runScheduled(
  local: LocalFunction,
  onFault: (where: string, error: unknown) => void,
): Promise<void> {
  await invoke(local, scheduledEvent(local.name)).catch((error) => onFault(local.name, error));
}

/** Invokes a function every so many milliseconds, never twice at a time. */
export function startSchedule(
  local: LocalFunction,
  every: number,
  onFault: (where: string, error: unknown) => void,
): Schedule {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => runScheduled(local, onFault));
  }, every);
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
