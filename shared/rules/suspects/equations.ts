import type { CellId } from "../../form/cells.ts";
import { EDITIONS, type Edition } from "../../form/edition.ts";
import { REMEDY_GROUPS } from "../../form/remedies.ts";
import type { Relation } from "../relation.ts";
import { remedyRelation } from "../remedies-relations.ts";
import { requestsRelations } from "../requests-relations.ts";

/** A relation as a sum that should be 0: the left side counts with +1, the right with −1. */
export interface Equation {
  readonly rule: string;
  readonly instance: string;
  readonly signs: ReadonlyMap<CellId, 1 | -1>;
}

/** A sum that should not be above 0. */
export type Bound = Equation;

export interface Equations {
  readonly all: readonly Equation[];
  /** Every cell of some equation, in the order of the form. */
  readonly cells: readonly CellId[];
  readonly over: ReadonlyMap<CellId, readonly Equation[]>;
  readonly bounds: ReadonlyMap<CellId, readonly Bound[]>;
}

const equation =
  (rule: string) =>
  ({ instance, left, right }: Relation): Equation => ({
    rule,
    instance,
    signs: new Map([...left.map((id) => [id, 1] as const), ...right.map((id) => [id, -1] as const)]),
  });

function byCell(equations: readonly Equation[]): ReadonlyMap<CellId, readonly Equation[]> {
  const over = new Map<CellId, Equation[]>();
  for (const one of equations)
    for (const cell of one.signs.keys()) {
      const known = over.get(cell);
      if (known === undefined) over.set(cell, [one]);
      else known.push(one);
    }
  return over;
}

function equationsIn(edition: Edition): Equations {
  const { intake, outcomes, applicants, crossFoot, backlog } = requestsRelations(edition);
  const all = [
    ...applicants.map(equation("T3-03")),
    ...outcomes.map(equation("T3-02")),
    ...intake.map(equation("T3-01")),
    ...crossFoot.map(equation("T3-05")),
    ...REMEDY_GROUPS.map(({ id }, index) => equation(`T4-0${index + 1}`)(remedyRelation(id))),
  ];
  const over = byCell(all);
  return { all, cells: [...over.keys()], over, bounds: byCell(backlog.map(equation("T3-04"))) };
}

const EQUATIONS = new Map<Edition, Equations>(EDITIONS.map((edition) => [edition, equationsIn(edition)]));

/** The sums of tables 3 and 4, the former in the given edition: T3-01, 02, 03, 05 and T4-01 to 03. */
export function equationsOf(edition: Edition): Equations {
  const found = EQUATIONS.get(edition);
  if (found === undefined) throw new RangeError(`no edition ${edition}`);
  return found;
}
