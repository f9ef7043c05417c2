import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engines, startEngines } from "../../infra/local/engines/start.ts";
import { createObjects } from "../../shared/aws/object-store.ts";
import type { Objects } from "../../shared/aws/objects.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import type { Queues } from "../../shared/aws/queues.ts";
import { createStore } from "../../shared/aws/store.ts";
import type { Store } from "../../shared/records/store.ts";

/** The engines in a directory of their own, and the adapters talking to them. */
export interface TestSystem {
  readonly engines: Engines;
  readonly dataDir: string;
  /** What `readConfig` of a function reads; also laid over this process's environment, for the SDK. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly objects: Objects;
  readonly queues: Queues;
  readonly store: Store;
  /** Stops the engines and removes their directory. */
  stop(): Promise<void>;
}

/** Starts everything that a handler talks to; take one per test file (`beforeAll`) and `stop` it (`afterAll`). */
export async function startTestSystem(): Promise<TestSystem> {
  const dataDir = await mkdtemp(join(tmpdir(), "gouji-test-"));
  const engines = await startEngines({ dataDir });
  Object.assign(process.env, engines.environment);
  return {
    engines,
    dataDir,
    env: { ...process.env },
    objects: createObjects(engines.bucket),
    queues: createQueues(engines.queueUrls),
    store: createStore(engines.table),
    stop: async () => {
      await engines.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
