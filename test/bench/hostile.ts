import { performance } from "node:perf_hooks";
import { createReading } from "../../shared/isolation/reading.ts";
import { openPictures } from "../../shared/ocr/engine/open-pictures.ts";
import { RefusedPicture } from "../../shared/ocr/refused-picture.ts";
import { cutOff, flipped, soundFiles } from "../hostile/damaged.ts";
import { HOSTILE_OTHERS } from "../hostile/others.ts";
import { HOSTILE_PACKAGES } from "../hostile/packages.ts";
import { HOSTILE_PICTURES } from "../hostile/pictures.ts";
import { processorSince } from "./turns.ts";

/**
 * What hostile and damaged files cost through the guarded door, the worst of each kind: `node test/bench/hostile.ts`.
 * Time is of the processor, all threads together, and by the clock, which a busy machine stretches; memory is what the
 * process grew by while it read.
 */
const LOOK_EVERY_MS = 5;
const faults: string[] = [];
const reading = createReading((name, detail) => faults.push(`${name}: ${detail}`));

async function read(bytes: Uint8Array, name: string): Promise<string> {
  const result = await reading.read(bytes, name);
  return result.ok ? result.value.format : `${result.error.code}: ${result.error.detail}`;
}

/** Decodes the pages of a picture file one by one, as the scanning processes do. */
async function decoded(bytes: Uint8Array): Promise<string> {
  try {
    const file = await openPictures(bytes);
    for (let page = 1; page <= file.pages; page += 1) await file.page(page);
    return `${file.pages} pages`;
  } catch (error) {
    return error instanceof RefusedPicture ? `${error.code}: ${error.message}` : `FAULT ${String(error)}`;
  }
}

interface Cost {
  readonly processor: number;
  readonly clock: number;
  readonly megabytes: number;
}

async function cost(
  bytes: Uint8Array,
  work: (bytes: Uint8Array) => Promise<string>,
): Promise<Cost & { readonly outcome: string }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, LOOK_EVERY_MS);
  const [since, start] = [process.cpuUsage(), performance.now()];
  const outcome = await work(bytes);
  const [processor, clock] = [processorSince(since), performance.now() - start];
  clearInterval(looking);
  return { processor, clock, megabytes: (most - before) / 1e6, outcome };
}

const line = ({ processor, clock, megabytes }: Cost, what: string, outcome: string): void => {
  const [spent, passed, grown] = [processor, clock, megabytes].map((figure) => figure.toFixed(0).padStart(6));
  process.stdout.write(
    `${spent} ms (${passed} by the clock) ${grown} MB  ${what}  → ${outcome.slice(0, 110)}\n`,
  );
};

for (const [what, make] of [...HOSTILE_PACKAGES, ...HOSTILE_OTHERS]) {
  const { outcome, ...own } = await cost(make(), (bytes) => read(bytes, what));
  line(own, what, outcome);
}
for (const [what, make] of HOSTILE_PICTURES) {
  const { outcome, ...own } = await cost(new Uint8Array(await make()), decoded);
  line(own, what, outcome);
}
for (const [name, bytes] of soundFiles()) {
  const damaged = [...cutOff(bytes), ...flipped(bytes, 7)];
  let worst: Cost = { processor: 0, clock: 0, megabytes: 0 };
  const outcomes = new Map<string, number>();
  for (const one of damaged) {
    const { outcome, ...own } = await cost(one, (part) => read(part, name));
    worst = {
      processor: Math.max(worst.processor, own.processor),
      clock: Math.max(worst.clock, own.clock),
      megabytes: Math.max(worst.megabytes, own.megabytes),
    };
    const kind = outcome.split(":")[0] ?? "";
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
  }
  line(
    worst,
    `${damaged.length} damages of ${name}`,
    [...outcomes].map(([kind, count]) => `${kind} ${count}`).join(", "),
  );
}
await reading.close();
process.stdout.write(`${faults.length} faults of readers\n${[...new Set(faults)].slice(0, 40).join("\n")}\n`);
