import { formCell } from "../../form/cells.ts";
import { APPLICANT_COLUMNS, requestRows } from "../../form/requests.ts";
import { type CellValue, isRecognized } from "../../report/cell.ts";
import type { Proposal, Slip } from "../../report/proposal.ts";
import { cellsAsRead } from "../../report/withheld.ts";
import { alternatives, type Candidate } from "./candidate.ts";
import { cellPairs } from "./cell-pairs.ts";
import type { Equation } from "./equations.ts";
import { type Forced, forcedCells } from "./forced.ts";
import { type Ledger, ledgerOf, type Summed } from "./ledger.ts";
import { numberOf } from "./number-of.ts";
import { singleCells } from "./single-cells.ts";
import { slipBetween } from "./slip.ts";
import { wordsOf } from "./words.ts";

/** Of more alternatives than this nobody gains anything. */
const MOST_ALTERNATIVES = 6;

type Draft = Omit<Proposal, "message">;

const instances = (equations: readonly Equation[]) =>
  equations
    .map(({ rule, instance }) => ({ rule, instance }))
    .toSorted((a, b) => a.rule.localeCompare(b.rule) || a.instance.localeCompare(b.instance));

const SLIP_WEIGHT: Readonly<Record<Slip, number>> = {
  transposed: 3,
  digitLost: 2,
  digitAdded: 2,
  digitChanged: 2,
  misread: 6,
};

/** More sums mended, then a crossing of row and column, then a slip of the pen, then a single total; a total rarely stands in the next cell. */
function weightOf({ proof, slip, cells }: Draft): number {
  const rules = new Set(proof.map(({ rule }) => rule));
  const crossing = rules.has("T3-03") && rules.size > 1 ? 2 : 0;
  const total = cells.some(({ cell }) => cell.endsWith(".total")) ? 1 : 0;
  return (
    proof.length * 4 +
    crossing +
    (slip === null ? 0 : SLIP_WEIGHT[slip]) +
    (cells.length === 1 ? total : -total)
  );
}

/** Recognition held a number possible, too. */
const mayShow = (cell: CellValue | undefined, to: number): boolean =>
  cell !== undefined &&
  isRecognized(cell) &&
  cell.candidates.some((raw) => raw.trim() !== "" && numberOf(raw) === to);

/** What may have happened between a number and the one that would do; null where nothing in particular. */
const slipOf = (cell: CellValue | undefined, from: number, to: number): Slip | null =>
  mayShow(cell, to) ? "misread" : slipBetween(from, to);

function draftOf(report: Summed, ledger: Ledger, { changes, mended }: Candidate, count: number): Draft {
  const cells = [...changes].map(([cell, to]) => ({ cell, from: ledger.values.get(cell) ?? null, to }));
  const [first, second] = cells;
  const slip =
    first === undefined || first.from === null || second !== undefined
      ? null
      : slipOf(report.cells[first.cell], first.from, first.to);
  const kind = cells.length > 1 && isMove(cells) ? "shift" : "misprint";
  return { kind, cells, proof: instances(mended), unique: count === 1, alternatives: count, slip };
}

/** True where one cell loses what the other gains. */
const isMove = (cells: Draft["cells"]): boolean =>
  cells.reduce((sum, { from, to }) => sum + to - (from ?? 0), 0) === 0;

const COLUMNS = APPLICANT_COLUMNS.map(({ id }) => id);

function isAdjacent([one, other]: Draft["cells"], report: Summed): boolean {
  const [a, b] = [one, other].map((changed) => formCell(changed?.cell ?? ""));
  if (a === undefined || b === undefined) return false;
  const rows = requestRows(report.forms.requests).map(({ id }) => id);
  const rowsApart = Math.abs(rows.indexOf(a.row) - rows.indexOf(b.row));
  const columnsApart = Math.abs(COLUMNS.indexOf(a.column) - COLUMNS.indexOf(b.column));
  return rowsApart + columnsApart === 1;
}

/** A whole number that stands in the cell beside the one that it belongs to, which is 0. */
const isWholeMove = (draft: Draft, report: Summed): boolean =>
  draft.kind === "shift" &&
  isAdjacent(draft.cells, report) &&
  draft.cells.some(({ from }) => from === 0) &&
  draft.cells.some(({ to }) => to === 0);

/** Pairs are proposed where just one would do, or as whole numbers in the neighbouring cell. */
function pairDrafts(ledger: Ledger, report: Summed, explained: ReadonlySet<Equation>): readonly Draft[] {
  return alternatives(cellPairs(ledger, explained)).flatMap((group) => {
    const drafts = group.map((candidate) => draftOf(report, ledger, candidate, group.length));
    if (drafts.length === 1) return drafts;
    const moves = drafts.filter((draft) => isWholeMove(draft, report));
    return moves.length <= MOST_ALTERNATIVES ? moves : [];
  });
}

function singleDrafts(report: Summed, ledger: Ledger, candidates: readonly Candidate[]): readonly Draft[] {
  return alternatives(candidates).flatMap((group) =>
    group
      .map((candidate) => draftOf(report, ledger, candidate, group.length))
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MOST_ALTERNATIVES),
  );
}

/** All cells of a table that can only be 0 are one proposal: nobody reads a hundred. */
function forcedDrafts(report: Summed, forced: readonly Forced[]): readonly Draft[] {
  const draft = (members: readonly Forced[]): Draft => ({
    kind: "forced",
    cells: members.map(({ cell, to }) => ({ cell, from: report.cells[cell]?.value ?? null, to })),
    proof: instances([...new Set(members.flatMap(({ proof }) => proof))]),
    unique: true,
    alternatives: 1,
    slip: members.every(({ cell, to }) => mayShow(report.cells[cell], to)) ? "misread" : null,
  });
  const tableOf = ({ cell }: Forced): string => cell.slice(0, cell.indexOf("."));
  const zeros = [
    ...Map.groupBy(
      forced.filter(({ to }) => to === 0),
      tableOf,
    ).values(),
  ];
  return [...forced.filter(({ to }) => to !== 0).map((one) => draft([one])), ...zeros.map(draft)];
}

/** The single cells, each with the sums that it would mend; for the rule that points at the only one. */
export function suspectsOf(report: Summed): {
  readonly ledger: Ledger;
  readonly candidates: readonly Candidate[];
} {
  const ledger = ledgerOf(report);
  return { ledger, candidates: singleCells(ledger) };
}

/**
 * What a person may look at first where sums fail or cells were not read, the likeliest first. A number that is withheld
 * for the sake of a sum counts as read. Pure; the report stays as it is, and no rule sees it.
 */
export function proposalsOf(report: Summed): readonly Proposal[] {
  const read = { forms: report.forms, cells: cellsAsRead(report.cells) };
  const { ledger, candidates } = suspectsOf(read);
  const explained = new Set<Equation>(candidates.flatMap(({ mended }) => mended));
  const drafts = [...singleDrafts(read, ledger, candidates), ...pairDrafts(ledger, read, explained)].toSorted(
    (a, b) => Number(b.unique) - Number(a.unique) || weightOf(b) - weightOf(a),
  );
  const forced = ledger.values.size < ledger.equations.cells.length ? forcedCells(read, ledger) : [];
  return [...drafts, ...forcedDrafts(read, forced)].map((draft) => ({
    ...draft,
    message: wordsOf(draft, report.forms),
  }));
}
