import { cellsOf } from "../../../shared/form/cells.ts";
import { prescribedEdition } from "../../../shared/form/edition.ts";
import { APPLICANT_COLUMNS } from "../../../shared/form/requests.ts";
import type { Proposal } from "../../../shared/report/proposal.ts";
import type { Report } from "../../../shared/report/report.ts";
import { agencyOf } from "../../corpus/agencies.ts";
import { figuresOf } from "../../corpus/figures/agency-figures.ts";
import { type Random, seededRandom, seedOf } from "../../corpus/random.ts";
import { given, LOST } from "../given.ts";

const YEARS = [2020, 2023] as const;
const COLUMNS = APPLICANT_COLUMNS.map(({ id }) => id);

/** A report of the corpus, whose every sum is right. */
function soundReport(random: Random): Report {
  const year = random.pick(YEARS);
  const edition = prescribedEdition(year);
  const forms = { proactiveDisclosure: edition, requests: edition };
  const figures = Object.entries(figuresOf(forms, agencyOf(random), random));
  return given(
    Object.fromEntries(figures.filter(([, value]) => typeof value === "number")) as Record<string, number>,
    {},
    year,
  );
}

/** Some cells changed, and what they held before. */
export interface Trial {
  readonly report: Report;
  readonly truth: ReadonlyMap<string, number>;
}

const summed = (report: Report): string[] =>
  cellsOf(report.forms).flatMap(({ id, table }) => (table === "proactiveDisclosure" ? [] : [id]));

export function withCells(report: Report, cells: Readonly<Record<string, object>>): Report {
  const changed = Object.entries(cells).map(([id, cell]) => [id, { ...report.cells[id], ...cell }] as const);
  return { ...report, cells: { ...report.cells, ...Object.fromEntries(changed) } } as Report;
}

const numberAt = (report: Report, id: string): number => report.cells[id]?.value ?? 0;

/** A number as a tired clerk would type it: a digit lost, doubled, changed, or two turned round. */
function slipOf(value: number, random: Random): number {
  const digits = [...String(value)];
  const at = random.int(0, digits.length - 1);
  const kind = random.int(0, 3);
  if (kind === 0) digits.splice(at, 1);
  if (kind === 1) digits.splice(at, 0, digits[at] ?? "0");
  if (kind === 2) digits[at] = String((Number(digits[at]) + random.int(1, 9)) % 10);
  if (kind === 3) digits.splice(at, 2, ...digits.slice(at, at + 2).reverse());
  return Number(digits.join(""));
}

const printed = (value: number) => ({ value, raw: String(value) });

export const TRIALS = {
  /** One cell misprinted. */
  misprint(random: Random): Trial | null {
    const report = soundReport(random);
    const id = random.pick(summed(report));
    const right = numberAt(report, id);
    const wrong = slipOf(right, random);
    if (wrong === right) return null;
    return { report: withCells(report, { [id]: printed(wrong) }), truth: new Map([[id, right]]) };
  },
  /** One cell holds any other number. */
  other(random: Random): Trial {
    const report = soundReport(random);
    const id = random.pick(summed(report));
    const right = numberAt(report, id);
    const wrong = random.chance(0.5) ? right + random.int(1, 30) : Math.max(0, right - random.int(1, 30));
    const changed = wrong === right ? right + 1 : wrong;
    return { report: withCells(report, { [id]: printed(changed) }), truth: new Map([[id, right]]) };
  },
  /** A number of table 3 stands in the next column, where there should be a 0. */
  shifted(random: Random): Trial | null {
    const report = soundReport(random);
    const places = summed(report).filter((id) => id.startsWith("requests.") && numberAt(report, id) > 0);
    const moves = places.flatMap((id) => {
      const row = id.slice(0, id.lastIndexOf("."));
      const next = COLUMNS[COLUMNS.indexOf(id.slice(id.lastIndexOf(".") + 1)) + 1];
      return next === undefined || numberAt(report, `${row}.${next}`) > 0
        ? []
        : [[id, `${row}.${next}`] as const];
    });
    if (moves.length === 0) return null;
    const [from, to] = random.pick(moves);
    const value = numberAt(report, from);
    return {
      report: withCells(report, { [from]: printed(0), [to]: printed(value) }),
      truth: new Map([
        [from, value],
        [to, 0],
      ]),
    };
  },
  /** One cell was not read. */
  lost(random: Random): Trial {
    const report = soundReport(random);
    const id = random.pick(summed(report));
    return { report: withCells(report, { [id]: LOST }), truth: new Map([[id, numberAt(report, id)]]) };
  },
  /** A row of which nothing was read. */
  lostRow(random: Random): Trial {
    const report = soundReport(random);
    const id = random.pick(summed(report));
    const row = summed(report).filter((other) => other.startsWith(id.slice(0, id.lastIndexOf(".") + 1)));
    return {
      report: withCells(report, Object.fromEntries(row.map((cell) => [cell, LOST]))),
      truth: new Map(row.map((cell) => [cell, numberAt(report, cell)])),
    };
  },
} as const satisfies Record<string, (random: Random) => Trial | null>;

export type TrialKind = keyof typeof TRIALS;

/** The nth trial of a kind; null where that report gives no occasion for it. */
export const trialAt = (kind: TrialKind, seed: number, n: number): Trial | null =>
  TRIALS[kind](seededRandom(seedOf(seed, n)));

/** True where a proposal puts back what was there, and nothing else. */
export const restores = ({ truth }: Trial, { cells }: Proposal): boolean =>
  cells.every(({ cell, to }) => truth.get(cell) === to);

/** True where it puts back all of it. */
export const restoresAll = (trial: Trial, proposal: Proposal): boolean =>
  restores(trial, proposal) && proposal.cells.length === trial.truth.size;
