import { parseArgs } from "node:util";
import { corpus } from "../corpus/corpus.ts";
import { temporaryFolder } from "../local/running-system.ts";
import { measureFlow } from "./flow.ts";
import { killInTheMiddle } from "./kill.ts";

/**
 * The whole local system, measured from outside as a sender sees it:
 *
 *   node test/bench/throughput.ts [--reports N] [--seed S]          time to the mail, reports per second, time per step
 *   node test/bench/throughput.ts --kill [--reports N] [--seed S]   kill -9 in the middle of N, then everything counted
 */
const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    kill: { type: "boolean", default: false },
  },
});

const cases = [...corpus({ seed: Number(values.seed), count: Number(values.reports) })];
const folder = temporaryFolder();
try {
  const measure = values.kill ? killInTheMiddle : measureFlow;
  process.exitCode = await measure(cases, folder.path, (line) => process.stdout.write(`${line}\n`));
} finally {
  folder.remove();
}
