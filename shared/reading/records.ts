import { cellsOfTable } from "../form/cells.ts";
import { continuesLabel, ownsRow, ROW_BODIES } from "./label-index.ts";
import { normalizeLabel } from "./normalize.ts";
import type { LabelPiece, PieceRow } from "./pieces.ts";
import { inkOf, type Record, type RecordLabel } from "./record.ts";
import { emptyDraft } from "./record-draft.ts";
import { isRemedy } from "./regions.ts";
import { isScattered } from "./scattered.ts";
import { joinedHalves } from "./torn-row.ts";
import { isInk } from "./value.ts";

/** Words that head columns as well as rows; only an ordinal makes them a row. */
const HEADER_WORDS = new Set(["其他", "总计", "合计"]);

const REMEDY_CELLS = cellsOfTable("remedies", "2021").length;

/** A label is broken over so many lines at most. */
const MOST_PARTS = 8;

/** Gathers the document's pieces into records, in reading order. */
class Gatherer {
  readonly records: Record[] = [];
  private draft = emptyDraft();
  private row = 0;
  private blanks = 0;
  private positioned = false;

  private labelOf(piece: LabelPiece): RecordLabel {
    const { text, column, end, at } = piece;
    return { ...normalizeLabel(text), text, column, end, at, row: this.row, positioned: this.positioned };
  }

  private close(): void {
    const { draft } = this;
    this.draft = emptyDraft();
    if (draft.labels.length === 0 && draft.values.length === 0) return;
    const at = draft.labels.at(-1)?.at ?? draft.values[0]?.at ?? null;
    const { lines, spread, isPlaced, isGrid, ...record } = draft;
    const scattered = spread === "running" && isScattered(lines) ? { scattered: true } : {};
    this.records.push({
      ...record,
      ...(spread === undefined ? {} : { spread }),
      ...(isPlaced === undefined ? {} : { isPlaced }),
      ...(isGrid === undefined ? {} : { isGrid }),
      ...scattered,
      at,
    });
  }

  private addLabel(piece: LabelPiece): void {
    const label = this.labelOf(piece);
    const last = this.draft.labels.at(-1);
    const startsAnew =
      (this.draft.values.some((value) => isInk(value.value)) && !this.goesOn(label.body)) ||
      (last !== undefined && ownsRow(last.body) && !continuesLabel(last.body, label.body)) ||
      this.ownsJoined(label.body);
    if (startsAnew) this.close();
    if (label.body !== "") this.draft.labels.push(label);
  }

  /** The last labels are parts of one that owns a row, and the next is no part of it. */
  private ownsJoined(next: string): boolean {
    let joined = "";
    for (const { body } of this.draft.labels.slice(-MOST_PARTS).toReversed()) {
      joined = body + joined;
      if (ownsRow(joined)) return !continuesLabel(joined, next);
    }
    return false;
  }

  /** Running text may print a value between the lines of its label: 3.危及“三安, 1, 全一稳定”. */
  private goesOn(body: string): boolean {
    const last = this.draft.labels.at(-1);
    if (last === undefined || this.draft.binding !== "loose" || this.positioned) return false;
    return !ROW_BODIES.has(last.body) && continuesLabel(last.body, body);
  }

  private addBoundRow(row: PieceRow): void {
    const first = row.pieces.findIndex((piece) => piece.kind === "label");
    const hasInk = row.pieces.some((piece) => piece.kind === "value" && isInk(piece.value));
    if (first === -1 && !hasInk && !this.isBlankRemedies(row)) return;
    if (this.endsTornLabel(row)) return;
    this.reopenTornLabel(row);
    if (this.draft.values.length > 0 && (first !== -1 || this.draft.binding !== "loose")) this.close();
    // What stands before a label is a merged label cell of the row above, or a number of the line: not its value.
    const own = row.pieces.slice(Math.max(0, first));
    for (const piece of own) {
      if (piece.kind === "value") this.draft.values.push(piece);
      else {
        this.draft.values = this.draft.values.filter((value) => isInk(value.value));
        this.addLabel(piece);
      }
    }
    Object.assign(this.draft, {
      binding: row.binding,
      width: row.width,
      spread: row.spread,
      isPlaced: row.isPlaced,
      isGrid: row.isGrid,
    });
    const keeps = own.some((piece) => piece.kind === "value" && isInk(piece.value));
    if (hasInk && !keeps) this.draft.values = [];
    if (hasInk || first === -1 || this.ownsBlanks()) this.close();
    else this.draft.values = [];
  }

  /** The one data row of table 4 may be all blank; it has no label but the headers above it. */
  private isBlankRemedies(row: PieceRow): boolean {
    return row.pieces.length === REMEDY_CELLS && isRemedy({ labels: this.draft.labels });
  }

  /** A row cut by a page break: the rest of its label makes it exactly that of a row. Its values are in both halves. */
  private endsTornLabel(row: PieceRow): boolean {
    const previous = this.records.at(-1);
    const torn = previous?.labels.at(-1);
    // The rest of a group's label may stand before it.
    const next = row.pieces.findLast((piece) => piece.kind === "label");
    if (previous === undefined || torn === undefined || next === undefined) return false;
    if (this.draft.labels.length > 0 || inkOf(previous).length === 0 || ROW_BODIES.has(torn.body))
      return false;
    if (next.column !== torn.column || ROW_BODIES.has(normalizeLabel(next.text).body)) return false;
    const text = `${torn.text}${next.text}`;
    const label: RecordLabel = { ...torn, ...normalizeLabel(text), text };
    if (!ownsRow(label.body)) return false;
    const labels = [...previous.labels.slice(0, -1), label];
    this.records.splice(-1, 1, { ...previous, labels, ...joinedHalves(previous.values, row) });
    return true;
  }

  /** A label broken over two rows of cells: the blanks beside its first part are no values. */
  private reopenTornLabel(row: PieceRow): void {
    const previous = this.records.at(-1);
    const torn = previous?.labels.at(-1);
    const next = row.pieces.find((piece) => piece.kind === "label");
    if (previous === undefined || torn === undefined || next === undefined || this.draft.labels.length > 0)
      return;
    if (previous.values.length === 0 || inkOf(previous).length > 0) return;
    if (!continuesLabel(torn.body, normalizeLabel(next.text).body)) return;
    this.records.pop();
    this.draft.labels = [...previous.labels];
  }

  /** Blanks after the label of a row are its values; after a header, or a part of a label, they are nothing. */
  private ownsBlanks(): boolean {
    const last = this.draft.labels.at(-1);
    if (last === undefined || this.draft.values.length === 0) return false;
    if (HEADER_WORDS.has(last.body) && last.ordinal === null) return false;
    return ROW_BODIES.has(last.body) || ROW_BODIES.has(last.plain);
  }

  private addLooseRow(row: PieceRow): void {
    for (const piece of row.pieces) {
      if (piece.kind === "label") this.addLabel(piece);
      else if (isInk(piece.value)) {
        this.draft.values.push(piece);
        this.draft.lines.push({ row: this.row, blanks: this.blanks });
        this.draft.spread = row.spread;
        this.draft.binding = "loose";
      }
    }
  }

  add(row: PieceRow): void {
    this.row += 1;
    if (row.pieces.length === 0) this.blanks += 1;
    this.positioned = row.positioned === true;
    if (row.prose) {
      this.close();
      return;
    }
    if (row.binding !== "loose") this.addBoundRow(row);
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
