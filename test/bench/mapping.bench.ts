import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { corpus } from "../corpus/corpus.ts";
import { inTurns, machineLine, median, type Task } from "./turns.ts";

/**
 * Reading and mapping a report as text or a web page, against JSON.parse of the same documents, by turns: `node
 * test/bench/mapping.bench.ts`. Milliseconds of the processor, medians reckoned to a machine at rest (see `inTurns`).
 */
const ROUNDS = 30;
const SEEDS = join(import.meta.dirname, "../../../shared/seeds");

const real = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];
const inputs = [
  ...real.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SEEDS, name))) })),
  ...[...corpus({ seed: 5, count: 40 })].map(({ name, bytes }) => ({ name, bytes })),
];
const readings = await Promise.all(inputs.map(({ name, bytes }) => readDocument(bytes, name)));
const documents = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
const serialized = documents.map((document) => JSON.stringify(document));

const tasks: readonly Task[] = [
  {
    name: "JSON.parse of the documents",
    work: () => {
      for (const text of serialized) JSON.parse(text);
    },
  },
  {
    name: "bytes to documents",
    work: async () => {
      for (const { name, bytes } of inputs) await readDocument(bytes, name);
    },
  },
  {
    name: "documents to reports",
    work: () => {
      for (const document of documents) mapDocument(document, "");
    },
  },
];
const turns = await inTurns(tasks, ROUNDS, 1);
process.stdout.write(machineLine(turns));
const milliseconds = turns.timings.map(({ name, atRest }) => ({
  name,
  figure: median(atRest) / documents.length,
}));
const base = milliseconds[0]?.figure ?? Number.NaN;
for (const { name, figure } of milliseconds)
  process.stdout.write(`${figure.toFixed(3)} ms a report  × ${(figure / base).toFixed(1)}  ${name}\n`);
