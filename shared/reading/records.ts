import type { Place } from "../document/document.ts";
import { ownsRow, REMEDY_BODIES } from "./label-index.ts";
import { type NormalizedLabel, normalizeLabel } from "./normalize.ts";
import type { LabelPiece, PieceRow, ValuePiece } from "./pieces.ts";
import { isInk } from "./value.ts";

export interface RecordLabel extends NormalizedLabel {
  readonly text: string;
  readonly end: number;
  readonly at: Place;
}

/** Labels, then the values printed after them. */
export interface Record {
  readonly labels: readonly RecordLabel[];
  /** In order, blanks included where the source keeps them. */
  readonly values: readonly ValuePiece[];
  /** The source itself ties label and values together: a grid row or a line of columns. */
  readonly bound: boolean;
  readonly firm: boolean;
  readonly width: number;
  readonly at: Place | null;
}

/** The values that say something. */
export const inkOf = (record: Record): readonly ValuePiece[] =>
  record.values.filter((piece) => isInk(piece.value));

interface Draft {
  labels: RecordLabel[];
  values: ValuePiece[];
  bound: boolean;
  firm: boolean;
  width: number;
}

const emptyDraft = (): Draft => ({ labels: [], values: [], bound: false, firm: false, width: 0 });

const labelOf = (piece: LabelPiece): RecordLabel => ({
  ...normalizeLabel(piece.text),
  text: piece.text,
  end: piece.end,
  at: piece.at,
});

/** Gathers the document's pieces into records, in reading order. */
class Gatherer {
  readonly records: Record[] = [];
  private draft = emptyDraft();

  private close(): void {
    const { draft } = this;
    this.draft = emptyDraft();
    if (draft.labels.length === 0 && draft.values.length === 0) return;
    const at = draft.labels.at(-1)?.at ?? draft.values[0]?.at ?? null;
    this.records.push({ ...draft, at });
  }

  private addLabel(piece: LabelPiece): void {
    const label = labelOf(piece);
    const last = this.draft.labels.at(-1);
    const startsAnew =
      this.draft.values.some((value) => isInk(value.value)) || (last !== undefined && ownsRow(last.body));
    if (startsAnew) this.close();
    if (label.body !== "") this.draft.labels.push(label);
  }

  private addBoundRow(row: PieceRow): void {
    const hasLabel = row.pieces.some((piece) => piece.kind === "label");
    const hasInk = row.pieces.some((piece) => piece.kind === "value" && isInk(piece.value));
    if (!hasLabel && !hasInk) return;
    if (hasLabel && this.draft.values.length > 0) this.close();
    if (!hasLabel && this.draft.bound && this.draft.values.length > 0) this.close();
    let labelled = false;
    for (const piece of row.pieces) {
      if (piece.kind === "label") {
        // A blank before a label is a merged label cell of the row above, not a value.
        this.draft.values = this.draft.values.filter((value) => isInk(value.value));
        this.addLabel(piece);
        labelled = true;
      } else if (labelled || !hasLabel) {
        this.draft.values.push(piece);
      }
    }
    Object.assign(this.draft, { bound: true, firm: row.firm, width: row.width });
    if (hasInk || this.ownsBlanks()) this.close();
    else this.draft.values = [];
  }

  /** A row whose label owns values and whose values are all blank is a row of blanks, not a header. */
  private ownsBlanks(): boolean {
    const last = this.draft.labels.at(-1);
    return last !== undefined && this.draft.values.length > 0 && !REMEDY_BODIES.has(last.body);
  }

  private addLooseRow(row: PieceRow): void {
    for (const piece of row.pieces) {
      if (piece.kind === "label") this.addLabel(piece);
      else if (isInk(piece.value)) {
        this.draft.values.push(piece);
        this.draft.bound = false;
      }
    }
  }

  add(row: PieceRow): void {
    if (row.prose) {
      this.close();
      return;
    }
    if (row.bound) this.addBoundRow(row);
    else this.addLooseRow(row);
  }

  finish(): readonly Record[] {
    this.close();
    return this.records;
  }
}

/** Rows of pieces to records of labels and values. */
export function gatherRecords(rows: readonly PieceRow[]): readonly Record[] {
  const gatherer = new Gatherer();
  for (const row of rows) gatherer.add(row);
  return gatherer.finish();
}
