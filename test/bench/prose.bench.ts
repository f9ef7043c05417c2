import { Bench } from "tinybench";
import { factsOf } from "../../shared/prose/facts.ts";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import type { Report } from "../../shared/report/report.ts";
import { corpus } from "../corpus/corpus.ts";
import { mistakesOf, type Score, scores } from "../prose/score.ts";
import { APART } from "../prose/sentences/apart.ts";
import { FOURTH } from "../prose/sentences/apart-fourth.ts";
import { THIRD } from "../prose/sentences/apart-third.ts";
import { KNOWN } from "../prose/sentences/known.ts";

/** `node test/bench/prose.bench.ts`: precision and recall of the reader of prose, and its speed against JSON.parse. */
const rate = (part: number, whole: number): string => (whole === 0 ? "  –  " : (part / whole).toFixed(3));
const line = (name: string, { right, wrong, missed }: Score): string =>
  `${name.padEnd(22)} precision ${rate(right, right + wrong)}  recall ${rate(right, right + missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`;

for (const [name, cases] of [
  ["known to the grammar", KNOWN],
  ["kept apart", APART],
  ["kept apart, third batch", THIRD],
  ["kept apart, fourth batch", FOURTH],
] as const) {
  console.log(`${cases.length} sentences, ${name}`);
  for (const [family, score] of scores(cases)) console.log(`  ${line(family, score)}`);
  for (const { text, wrong, missed } of mistakesOf(cases))
    console.log(`    ${text}  wrong: ${wrong.join(" ") || "–"}  missed: ${missed.join(" ") || "–"}`);
}

const reports: Report[] = [];
for (const { name, bytes } of corpus({ seed: 5, count: 40 })) {
  const read = await readDocument(bytes, name);
  const mapped = read.ok ? mapDocument(read.value, name) : null;
  if (mapped?.ok === true) reports.push(...mapped.value);
}
const serialized = reports.map((report) => JSON.stringify(report));

const bench = new Bench({ time: 1_000, warmupTime: 500 });
bench.add("JSON.parse of the reports", () => {
  for (const text of serialized) JSON.parse(text);
});
bench.add("facts of their prose", () => {
  for (const { prose, reportYear } of reports) factsOf(prose, reportYear);
});
await bench.run();

const [base, facts] = bench.tasks.map(({ name, result }) => {
  if (result.state !== "completed") throw new Error(`${name} did not complete`);
  return result.latency.p50 / reports.length;
});
const characters = reports.flatMap((report) => report.prose).reduce((sum, { text }) => sum + text.length, 0);
console.log(
  `${(facts ?? Number.NaN).toFixed(3)} ms a report of ${Math.round(characters / reports.length)} characters of prose, × ${((facts ?? Number.NaN) / (base ?? Number.NaN)).toFixed(1)} of JSON.parse of the report`,
);
