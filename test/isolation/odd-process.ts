import { serveProcess } from "../../shared/isolation/serve.ts";

const kept: Buffer[] = [];

/** A process that does what it is told, however odd. */
const JOBS: Readonly<Record<string, () => unknown>> = {
  fine: () => "fine",
  environment: () => Object.keys(process.env).filter((name) => /AWS|GOUJI|TOKEN|SECRET/u.test(name)),
  pid: () => process.pid,
  work: () => {
    for (;;);
  },
  hoard: () => {
    for (;;) kept.push(Buffer.alloc(4_000_000, 1));
  },
  wait: () => new Promise(() => undefined),
  exit: () => process.exit(3),
  abort: () => process.abort(),
  error: () => {
    throw new Error("odd");
  },
};

serveProcess(async (job: string, file) => (job === "file" ? file() : JOBS[job]?.()));
