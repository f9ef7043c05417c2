import { type FilledCell, tableBlocks } from "../grid/table-blocks.ts";
import type { Content } from "../pictures/picture-mark.ts";
import type { Attributes } from "./style-rules.ts";

/** Something that text and tables are written into: the page, or a table cell. */
export class Container {
  readonly blocks: Content[] = [];
  text = "";
  /** Something is drawn here, e.g. a picture. */
  hasDrawing = false;
}

interface Row {
  /** Rows of one section (thead, tbody, tfoot) stand together, and no cell reaches beyond it. */
  readonly section: number;
  readonly cells: { readonly rowSpan: number; readonly columnSpan: number; readonly content: Container }[];
}

const MOST = 1_000;

function span(value: string | undefined): number {
  if (value === undefined) return 1;
  const number = Number.parseInt(value, 10);
  return Number.isFinite(number) && number > 1 ? Math.min(number, MOST) : 1;
}

/** rowspan=0 reaches to the end of the section. */
const rowSpan = (value: string | undefined): number =>
  value?.trim() === "0" ? Number.POSITIVE_INFINITY : span(value);

/** A table while it is read. */
export class OpenTable {
  private readonly rows: Row[] = [];
  private readonly footers = new Set<number>();
  private section = 0;
  private rowIsOpen = false;

  openSection(name: string): void {
    this.section += 1;
    this.rowIsOpen = false;
    if (name === "tfoot") this.footers.add(this.section);
  }

  closeSection(): void {
    this.section += 1;
    this.rowIsOpen = false;
  }

  openRow(): void {
    this.rows.push({ section: this.section, cells: [] });
    this.rowIsOpen = true;
  }

  openCell(attributes: Attributes): Container {
    if (!this.rowIsOpen) this.openRow();
    const content = new Container();
    this.rows.at(-1)?.cells.push({
      rowSpan: rowSpan(attributes.rowspan),
      columnSpan: span(attributes.colspan),
      content,
    });
    return content;
  }

  /** What the table gives to the page: its footer stands last, wherever it was written. */
  close(nextTable: () => number): Content[] {
    const isFooter = ({ section }: Row): boolean => this.footers.has(section);
    const rows = [...this.rows.filter((row) => !isFooter(row)), ...this.rows.filter(isFooter)];
    const endOf = new Map(rows.map(({ section }, index) => [section, index + 1]));
    return tableBlocks(
      rows.map(({ section, cells }, index) =>
        cells.map(({ content, columnSpan, rowSpan: wanted }): FilledCell => {
          const room = (endOf.get(section) ?? index + 1) - index;
          return { blocks: content.blocks, columnSpan, rowSpan: Math.min(wanted, room) };
        }),
      ),
      nextTable,
    );
  }
}
