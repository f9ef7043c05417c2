/** Work whose processor time is measured. */
export interface Task {
  readonly name: string;
  /** Done once: milliseconds are of one of these. */
  readonly work: () => unknown;
}

/** Processor milliseconds of one task. */
export interface Timing {
  readonly name: string;
  /** Of each round, in order: rounds of several tasks may be added up. */
  readonly rounds: readonly number[];
  /** Of each round as it would be if the machine were as quick as it was at its quickest: see `pace`. */
  readonly atRest: readonly number[];
}

export interface Turns {
  readonly timings: readonly Timing[];
  /** How many times as long as at its quickest the machine took for one fixed piece of work: 1 is a machine at rest. */
  readonly slowness: readonly number[];
  /** Milliseconds of that work at its quickest; runs on one machine that differ in it differ in everything. */
  readonly pace: number;
  /** Rounds that were needed before nothing became quicker any more. */
  readonly warmUp: number;
}

/** Times that a task of some milliseconds is done in a round: enough for some of its garbage to be collected in each. */
const USUAL_TIMES = 4;
/** Rounds that are looked at together while warming up. */
const BATCH = 5;
const [FEWEST_BATCHES, MOST_BATCHES] = [6, 24];
/** What is not quicker than this share of the quickest before is steady. */
const STEADY = 0.98;

/** Processor milliseconds since then, of all threads: the compiler's and the garbage collector's are among them. */
export const processorSince = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};

export const least = (numbers: readonly number[]): number => Math.min(...numbers);

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** What a reader does, in small: strings taken apart, maps, objects and what becomes garbage of them. */
function fixedWork(): number {
  const counts = new Map<string, { count: number }>();
  for (let index = 0; index < 20_000; index += 1) {
    const key = `key ${(index * 7_919) % 2_503}`;
    const entry = counts.get(key);
    if (entry === undefined) counts.set(key, { count: key.charCodeAt(4) });
    else entry.count += index;
  }
  return JSON.stringify([...counts]).replace(/\d{4,}/gu, "").length;
}

async function timed(times: number, work: () => unknown): Promise<number> {
  const since = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await work();
  return processorSince(since) / times;
}

interface Sample {
  readonly spent: number;
  /** What the fixed work took just before and just after. */
  readonly pace: number;
}

async function round(tasks: readonly Task[], times: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  let before = await timed(1, fixedWork);
  for (const { work } of tasks) {
    const spent = await timed(times, work);
    const after = await timed(1, fixedWork);
    samples.push({ spent, pace: (before + after) / 2 });
    before = after;
  }
  return samples;
}

/** What all tasks take together, by the pace of the machine: medians of some rounds. */
const level = (rounds: readonly (readonly Sample[])[]): number =>
  median(rounds.map((samples) => samples.reduce((sum, { spent, pace }) => sum + spent / pace, 0)));

/** Repeats all until nothing becomes quicker; returns the rounds that it took. */
async function warm(tasks: readonly Task[], times: number): Promise<number> {
  let [best, steady] = [Number.POSITIVE_INFINITY, 0];
  for (let batch = 1; batch <= MOST_BATCHES; batch += 1) {
    const rounds: Sample[][] = [];
    for (let index = 0; index < BATCH; index += 1) rounds.push(await round(tasks, times));
    const now = level(rounds);
    steady = now < best * STEADY ? 0 : steady + 1;
    best = Math.min(best, now);
    if (steady >= 2 && batch >= FEWEST_BATCHES) return batch * BATCH;
  }
  return MOST_BATCHES * BATCH;
}

/**
 * Measures tasks by turns, so that what slows the machine for a while slows all of them: warmed up until they are
 * steady, then so many rounds, in each of which every task is done a few times. Between any two tasks the machine's
 * pace is taken by a fixed piece of work, by which a busy machine is seen, and reckoned out in `atRest`.
 */
export async function inTurns(tasks: readonly Task[], count: number, times = USUAL_TIMES): Promise<Turns> {
  const warmUp = await warm(tasks, times);
  const rounds: Sample[][] = [];
  for (let index = 0; index < count; index += 1) rounds.push(await round(tasks, times));
  const paces = rounds.flatMap((samples) => samples.map(({ pace }) => pace));
  const pace = least(paces);
  const timings = tasks.map(({ name }, task): Timing => {
    const samples = rounds.flatMap((all) => all[task] ?? []);
    return {
      name,
      rounds: samples.map(({ spent }) => spent),
      atRest: samples.map((sample) => (sample.spent * pace) / sample.pace),
    };
  });
  return { timings, slowness: paces.map((one) => one / pace), pace, warmUp };
}

/** One line on how busy the machine was. */
export function machineLine({ pace, slowness, warmUp }: Turns): string {
  const usual = median(slowness);
  const verdict = usual < 1.2 ? "at rest" : "BUSY: take the least, or what is reckoned at rest";
  return `machine: fixed work ${pace.toFixed(2)} ms at its quickest, × ${usual.toFixed(2)} as a rule (${verdict}); ${warmUp} rounds to warm up\n`;
}
