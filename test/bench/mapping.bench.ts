import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { corpus } from "../corpus/corpus.ts";

/**
 * Reading and mapping a report, against JSON.parse of the same documents: `node test/bench/mapping.bench.ts`.
 */
const SEEDS = join(import.meta.dirname, "../../../shared/seeds");

const real = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];
const inputs = [
  ...real.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SEEDS, name))) })),
  ...[...corpus({ seed: 5, count: 40 })].map(({ name, bytes }) => ({ name, bytes })),
];
const readings = await Promise.all(inputs.map(({ name, bytes }) => readDocument(bytes, name)));
const documents = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
const serialized = documents.map((document) => JSON.stringify(document));

const bench = new Bench({ time: 2_000, warmupTime: 1_000 });
bench.add("JSON.parse of the documents", () => {
  for (const text of serialized) JSON.parse(text);
});
bench.add("bytes to documents", async () => {
  for (const { name, bytes } of inputs) await readDocument(bytes, name);
});
bench.add("documents to reports", () => {
  for (const document of documents) mapDocument(document, "");
});
await bench.run();

const milliseconds = bench.tasks.map(({ name, result }) => {
  if (result.state !== "completed") throw new Error(`${name} did not complete`);
  return { name, median: result.latency.p50 / documents.length };
});
const base = milliseconds[0]?.median ?? Number.NaN;
for (const { name, median } of milliseconds) {
  process.stdout.write(`${median.toFixed(3)} ms a report  × ${(median / base).toFixed(1)}  ${name}\n`);
}
