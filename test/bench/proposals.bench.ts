import { proposalsOf } from "../../shared/rules/suspects/proposals.ts";
import { restores, restoresAll, TRIALS, type TrialKind, trialAt } from "../rules/suspects/trials.ts";

/** `node test/bench/proposals.bench.ts [COUNT] [SEED]`: how often the proposals are right, over reports of the corpus. */
const count = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 1);

interface Tally {
  trials: number;
  /** The whole truth is among the proposals, is the first of them, is called unique. */
  found: number;
  first: number;
  unique: number;
  /** A proposal that is called unique and is not the truth. */
  wrong: number;
  /** Nothing was proposed. */
  silent: number;
}

function tallyOf(kind: TrialKind): Tally {
  const tally: Tally = { trials: 0, found: 0, first: 0, unique: 0, wrong: 0, silent: 0 };
  for (let n = 0; n < count; n += 1) {
    const trial = trialAt(kind, seed, n);
    if (trial === null) continue;
    const proposals = proposalsOf(trial.report);
    // A lost row may be given back by several proposals, one a cell and one for the zeros.
    const restored = new Set(
      proposals.filter((one) => restores(trial, one)).flatMap(({ cells }) => cells.map(({ cell }) => cell)),
    );
    const forced = kind.startsWith("lost");
    const isFound = forced
      ? restored.size === trial.truth.size
      : proposals.some((one) => restoresAll(trial, one));
    const [first] = proposals;
    tally.trials += 1;
    tally.found += Number(isFound);
    tally.first += Number(first !== undefined && isFound && (forced || restoresAll(trial, first)));
    tally.unique += Number(isFound && proposals.every(({ unique }) => unique));
    tally.wrong += Number(proposals.some((one) => one.unique && !restores(trial, one)));
    tally.silent += Number(proposals.length === 0);
  }
  return tally;
}

const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`.padStart(8);
console.log(
  `${"".padEnd(10)}${["trials", "found", "first", "unique", "wrong", "silent"].map((name) => name.padStart(9)).join("")}`,
);
for (const kind of Object.keys(TRIALS) as TrialKind[]) {
  const { trials, found, first, unique, wrong, silent } = tallyOf(kind);
  const shares = [found, first, unique, wrong, silent].map((part) => ` ${share(part, trials)}`).join("");
  console.log(`${kind.padEnd(10)}${String(trials).padStart(9)}${shares}`);
}
