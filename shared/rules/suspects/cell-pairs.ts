import type { CellId } from "../../form/cells.ts";
import type { Candidate } from "./candidate.ts";
import type { Equation } from "./equations.ts";
import { failing, type Ledger, mendedBy } from "./ledger.ts";
import { balancing } from "./single-cells.ts";

/** With more than this many sums unexplained there is no telling which belong together. */
const MOST_UNEXPLAINED = 8;

/** What two cells have to share: columns are paired along a row, rows along a column. */
const lineOf = (cell: CellId, rule: string): string =>
  rule === "T3-03" ? cell.slice(cell.lastIndexOf(".") + 1) : cell.slice(0, cell.lastIndexOf("."));

function pairsBetween(ledger: Ledger, one: Equation, other: Equation): Candidate[] {
  const partners = new Map(
    [...other.signs].map(([cell, sign]) => [lineOf(cell, other.rule), { cell, sign }]),
  );
  return [...one.signs].flatMap(([cell, sign]) => {
    const partner = partners.get(lineOf(cell, one.rule));
    if (partner === undefined) return [];
    const changes = new Map([
      [cell, balancing(ledger, cell, sign, ledger.residuals.get(one) ?? 0)],
      [partner.cell, balancing(ledger, partner.cell, partner.sign, ledger.residuals.get(other) ?? 0)],
    ]);
    const mended = mendedBy(ledger, changes);
    return mended === null ? [] : [{ changes, mended }];
  });
}

const keyOf = ({ changes }: Candidate): string => [...changes.keys()].sort().join(" ");

/** Two cells of one row, or of one column, whose change together would mend sums that no single cell mends. */
export function cellPairs(ledger: Ledger, explained: ReadonlySet<Equation>): readonly Candidate[] {
  const open = failing(ledger).filter(({ rule }) => /^T3-0[123]$/u.test(rule));
  const unexplained = open.filter((equation) => !explained.has(equation));
  if (unexplained.length > MOST_UNEXPLAINED) return [];
  const candidates = unexplained.flatMap((one, index) =>
    unexplained
      .slice(index + 1)
      .filter((other) => other.rule === one.rule)
      .flatMap((other) => pairsBetween(ledger, one, other)),
  );
  return [...new Map(candidates.map((candidate) => [keyOf(candidate), candidate])).values()];
}
