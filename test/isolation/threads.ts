/** The code of a thread that answers `fine` to the job `short`, and with any other does what is given. */
export const threadOf = (otherwise: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from "node:worker_threads";
      const kept = [];
      parentPort.on("message", (job) => {
        if (job !== "short") { ${otherwise} }
        parentPort.postMessage({ kind: "done", value: "fine" });
      });
      parentPort.postMessage("ready");`)}`,
  );
