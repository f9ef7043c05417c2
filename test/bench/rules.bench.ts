import { sample } from "fast-check";
import { Bench } from "tinybench";
import type { CellValue } from "../../shared/report/cell.ts";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { proposalsOf } from "../../shared/rules/suspects/proposals.ts";
import { consistentReport } from "../rules/consistent.ts";
import { BLANK, given } from "../rules/given.ts";

/** `node test/bench/rules.bench.ts`: all rules on one report, against parsing that report from JSON. */
const ZERO: CellValue = { kind: "number", value: 0, raw: "0", confidence: 1, candidates: [], at: null };
const [sound] = sample(consistentReport, { numRuns: 1, seed: 1 });
if (sound === undefined) throw new Error("no report");

const ids = Object.keys(sound.cells);
const wrong: Report = given(Object.fromEntries(ids.map((id, index) => [id, index])));
const blank: Report = given(Object.fromEntries(ids.map((id) => [id, BLANK])));
const misprinted: Report = {
  ...sound,
  cells: { ...sound.cells, "requests.newRequests.total": { ...ZERO, value: 99_999, raw: "99999" } },
};
const json = JSON.stringify(sound);

const bench = new Bench({ time: 1000, warmupTime: 300 });
bench
  .add("JSON.parse", () => JSON.parse(json))
  .add("consistent", () => verdictOf(checkReport(sound, null), isUnsettled(sound)))
  .add("every sum wrong", () => verdictOf(checkReport(wrong, null), isUnsettled(wrong)))
  .add("proposals, consistent", () => proposalsOf(sound))
  .add("proposals, one wrong", () => proposalsOf(misprinted))
  .add("proposals, all wrong", () => proposalsOf(wrong))
  .add("proposals, all blank", () => proposalsOf(blank))
  .add("all blank", () => verdictOf(checkReport(blank, null), isUnsettled(blank)));
await bench.run();

const median = (name: string): number => {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !("latency" in result)) throw new Error(`no measurement of ${name}`);
  return result.latency.p50;
};

for (const { name } of bench.tasks)
  console.log(
    `${name.padEnd(22)} ${median(name).toFixed(3)} ms  ${(median(name) / median("JSON.parse")).toFixed(1)} × JSON.parse`,
  );
console.log(
  `${checkReport(sound, null).length} findings on a consistent report of ${json.length} characters of JSON`,
);
