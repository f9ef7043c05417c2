import { parentPort, workerData } from "node:worker_threads";
import { type EngineOptions, startEngines } from "../engines/start.ts";
import type { Answer, Question } from "./messages.ts";

/** The engines' thread: starts them, then answers what the thread of the functions asks. */
const port = parentPort;
if (port === null) throw new Error("this file is the entry of a worker thread");
const answer = (value: Answer): void => port.postMessage(value);

const { mailbox, stop, ...facts } = await startEngines(workerData as EngineOptions);

async function reply({ id, ask }: Question): Promise<Answer> {
  if (ask === "mails") return { kind: "mails", id, mails: await mailbox.list() };
  await stop();
  return { kind: "stopped", id };
}

port.on("message", (question: Question) => {
  reply(question).then(answer, (error) => answer({ kind: "failed", id: question.id, error }));
});
answer({ kind: "started", facts });
