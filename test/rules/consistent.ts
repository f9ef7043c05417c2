import * as fc from "fast-check";
import { EDITIONS, type Edition } from "../../shared/form/edition.ts";
import { disclosureRows } from "../../shared/form/proactive-disclosure.ts";
import { REMEDY_GROUPS } from "../../shared/form/remedies.ts";
import { APPLICANT_COLUMNS, outcomeLeaves, requestRows } from "../../shared/form/requests.ts";
import type { Report } from "../../shared/report/report.ts";
import { given } from "./given.ts";

type Cells = Record<string, number>;
type Draw = () => number;

const APPLICANTS = APPLICANT_COLUMNS.map((column) => column.id).filter((id) => id !== "total");
const DRAWS = 240;

function columnOf(edition: Edition, draw: Draw): Cells {
  const leaves = outcomeLeaves(edition).map((row) => [row.id, draw()] as const);
  const total = leaves.reduce((sum, [, value]) => sum + value, 0);
  const carriedForward = draw();
  const carriedOver = Math.min(draw(), total + carriedForward);
  const newRequests = total + carriedForward - carriedOver;
  return { ...Object.fromEntries(leaves), "outcomes.total": total, carriedForward, carriedOver, newRequests };
}

function requestsOf(edition: Edition, draw: Draw): Cells {
  const columns = APPLICANTS.map((id) => ({ id, rows: columnOf(edition, draw) }));
  const rows = requestRows(edition).map((row) => row.id);
  const sum = (row: string) => columns.reduce((total, column) => total + (column.rows[row] ?? 0), 0);
  return Object.fromEntries(
    rows.flatMap((row) => [
      ...columns.map(({ id, rows: values }) => [`requests.${row}.${id}`, values[row] ?? 0] as const),
      [`requests.${row}.total`, sum(row)] as const,
    ]),
  );
}

function remediesOf(draw: Draw): Cells {
  return Object.fromEntries(
    REMEDY_GROUPS.flatMap(({ id }) => {
      const results = ["upheld", "corrected", "otherResult", "pending"].map((r) => [r, draw()] as const);
      const total = results.reduce((sum, [, value]) => sum + value, 0);
      return [...results, ["total", total] as const].map(([r, value]) => [`remedies.${id}.${r}`, value]);
    }),
  );
}

/** Fields of one row of table 2 that agree with one another. */
function fieldsOf(draw: Draw): Cells {
  const [issued, repealed, newlyPublished, previousItems] = [draw(), draw(), draw(), draw()];
  return {
    issued,
    repealed,
    inForce: Math.max(issued - repealed, 0) + draw(),
    newlyMade: draw(),
    newlyPublished,
    publicTotal: newlyPublished + draw(),
    previousItems,
    itemChange: draw() - previousItems,
    decisions: draw(),
    projects: draw(),
    amount: draw() / 100,
  };
}

function disclosureOf(edition: Edition, draw: Draw): Cells {
  return Object.fromEntries(
    disclosureRows(edition).flatMap((row) => {
      const values = fieldsOf(draw);
      return row.fields.map(({ id }) => [`proactiveDisclosure.${row.id}.${id}`, values[id] ?? 0]);
    }),
  );
}

/** A report whose every sum is right, from a run of leaf values. */
function consistent(edition: Edition, leaves: readonly number[]): Report {
  let next = 0;
  const draw = () => leaves[next++ % leaves.length] ?? 0;
  const cells = { ...disclosureOf(edition, draw), ...requestsOf(edition, draw), ...remediesOf(draw) };
  return given(cells, {}, edition === "2019" ? 2020 : 2022);
}

const leaf = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.nat(5000) },
);

/** Consistent reports of both editions; mostly zeros, as in the field. */
export const consistentReport: fc.Arbitrary<Report> = fc
  .tuple(fc.constantFrom(...EDITIONS), fc.array(leaf, { minLength: DRAWS, maxLength: DRAWS }))
  .map(([edition, leaves]) => consistent(edition, leaves));
