import { inkOf, type Record } from "./record.ts";
import { FUZZY, type RowLabel, scoreLabels } from "./row-label.ts";

/** A record found to be a row of the form. `score` below FUZZY rests on similarity. */
export interface Match {
  readonly record: number;
  readonly row: number;
  readonly score: number;
}

export interface Alignment {
  /** One match a row at most, in the order of the rows. */
  readonly matches: readonly Match[];
  /** Matches that stand elsewhere than the order of the form says. */
  readonly outOfOrder: readonly Match[];
  /** Records that print the label of a row which another record was matched to. */
  readonly repeats: readonly Match[];
  /** Sum of the weights of the matches in order: editions compete by it. */
  readonly weight: number;
}

/** Only a label to the letter makes a row of a record that stands elsewhere than the form has it. */
const OUT_OF_ORDER = 0.97;
/** A label as like as this says that a row is printed again; that only ever makes its values doubtful. */
const REPEAT = 0.55;
/** How much better a similar label must fit its row than any other row that is still free. */
const MARGIN = 0.12;

/** label score × how well the number of values fits; a label without values is hardly a row. */
function weightOf(record: Record, row: RowLabel, score: number): number {
  if (score === 0) return 0;
  const ink = inkOf(record).length;
  if (record.values.length === 0) return score * 0.2;
  // Blanks say nothing about how many columns the row has.
  return score * (ink === row.width ? 1 : ink === 0 ? 0.9 : 0.8);
}

/** The heaviest pairings from a record on, by the row from which they begin; `below` has those from the next record on. */
function heavier(weights: readonly number[], below: Float64Array): Float64Array<ArrayBuffer> {
  const line = new Float64Array(below.length);
  for (let j = below.length - 2; j >= 0; j -= 1) {
    const weight = weights[j] ?? 0;
    const paired = weight > 0 ? weight + (below[j + 1] ?? 0) : 0;
    line[j] = Math.max(below[j] ?? 0, line[j + 1] ?? 0, paired);
  }
  return line;
}

/** The heaviest pairing of records and rows that keeps the order of both (dynamic programming). */
function heaviest(
  weights: readonly (readonly number[])[],
  rowCount: number,
): { pairs: [number, number][]; weight: number } {
  const recordCount = weights.length;
  const best: Float64Array[] = [];
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  let below = new Float64Array(rowCount + 1);
  for (let i = recordCount - 1; i >= 0; i -= 1) {
    const own = weights[i] ?? [];
    // What may be no row at all changes nothing.
    if (own.length > 0) below = heavier(own, below);
    best[i] = below;
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < recordCount && j < rowCount) {
    const weight = weights[i]?.[j] ?? 0;
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return { pairs, weight: at(0, 0) };
}

/** A similar label is only taken where no other free row is nearly as similar. */
function isClear(match: Match, scores: readonly (readonly number[])[], taken: ReadonlySet<number>): boolean {
  if (match.score >= FUZZY) return true;
  const others = (scores[match.record] ?? []).filter((_, row) => row !== match.row && !taken.has(row));
  return Math.max(0, ...others) < match.score - MARGIN;
}

/** The rows whose label a record left over may print, best first. */
function restMatches(
  records: readonly Record[],
  scores: readonly (readonly number[])[],
  used: ReadonlySet<number>,
): Match[] {
  return records.flatMap((record, index) => {
    if (used.has(index) || record.values.length === 0) return [];
    const line = scores[index] ?? [];
    const best = Math.max(0, ...line);
    const row = line.indexOf(best);
    // A page's running title (政府信息公开 2024) is a part of several labels and repeats none of them.
    if (inkOf(record).length === 1 && best < FUZZY && line.lastIndexOf(best) !== row) return [];
    return best >= REPEAT ? [{ record: index, row, score: best }] : [];
  });
}

/** Scores of records against rows, by the rows' ids, without zeros: editions share most rows. */
export type LabelScores = readonly ReadonlyMap<string, number>[];

export function scoreRecords(records: readonly Record[], rows: readonly RowLabel[]): LabelScores {
  return records.map((record) => {
    const known = new Map<string, number>();
    if (record.labels.length === 0) return known;
    scoreLabels(record, rows).forEach((score, index) => {
      const row = rows[index];
      if (score > 0 && row !== undefined) known.set(row.id, score);
    });
    return known;
  });
}

/** Aligns records with the ordered rows of one table of one edition. */
export function align(records: readonly Record[], rows: readonly RowLabel[], known: LabelScores): Alignment {
  const scores = known.map((ofRecord) =>
    ofRecord.size === 0 ? [] : rows.map((row) => ofRecord.get(row.id) ?? 0),
  );
  const weights = scores.map((line, i) =>
    line.map((score, j) => weightOf(records[i] as Record, rows[j] as RowLabel, score)),
  );
  const { pairs, weight } = heaviest(weights, rows.length);
  const all = pairs.map(([record, row]): Match => ({ record, row, score: scores[record]?.[row] ?? 0 }));
  const taken = new Set(all.map((match) => match.row));
  const matches = all.filter((match) => isClear(match, scores, taken));
  const matched = new Set(matches.map((match) => match.row));
  const rest = restMatches(records, scores, new Set(matches.map((match) => match.record)));
  const outOfOrder: Match[] = [];
  const repeats: Match[] = [];
  for (const match of rest) {
    if (matched.has(match.row)) repeats.push(match);
    else if (match.score >= OUT_OF_ORDER) {
      matched.add(match.row);
      outOfOrder.push(match);
    }
  }
  return { matches, outOfOrder, repeats, weight };
}
