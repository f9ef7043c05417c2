import { Worker } from "node:worker_threads";
import type { EngineOptions, Engines } from "../engines/start.ts";
import type { Answer, EngineFacts, Question } from "./messages.ts";

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks a thread and hands each answer to whoever asked. */
class Asker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (answer: Answer) => {
      if (answer.kind === "started") return;
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (answer.kind === "failed") waiting?.reject(answer.error);
      else waiting?.resolve(answer);
    });
  }

  ask(ask: Question["ask"]): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ask } satisfies Question);
    });
  }
}

function started(worker: Worker): Promise<EngineFacts> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (answer: Answer) => {
      worker.off("error", reject);
      if (answer.kind === "started") resolve(answer.facts);
      else reject(new Error(`the engines answered ${answer.kind} before they had started`));
    });
  });
}

/**
 * The engines on a thread of their own, so that they and the functions, which only meet over HTTP anyway, share
 * two processors. An engine that breaks later ends the process: nothing can be done without it.
 */
export async function startEnginesThread(options: EngineOptions): Promise<Engines> {
  const worker = new Worker(new URL("./engines.ts", import.meta.url), {
    workerData: options,
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const facts = await started(worker);
  const asker = new Asker(worker);
  return {
    ...facts,
    mailbox: {
      list: async () => {
        const answer = await asker.ask("mails");
        return answer.kind === "mails" ? answer.mails : [];
      },
    },
    stop: async () => {
      await asker.ask("stop");
      await worker.terminate();
    },
  };
}
