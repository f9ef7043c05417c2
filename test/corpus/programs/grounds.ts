/** What a cell stands on, and its letters. Colours as six hexadecimal digits. */
export interface Ground {
  readonly ground: string;
  /** Black where none are named. */
  readonly letters?: string;
}

/** Which cells of a document's tables stand on grounds other than paper. The first that holds for a cell counts. */
export interface Grounds {
  readonly header?: Ground;
  readonly labels?: Ground;
  readonly lastColumn?: Ground;
  /** Every other row below the header. */
  readonly stripes?: Ground;
}

export type GroundKind = "header" | "dark" | "stripes" | "labels" | "bands";

const on = (ground: string, letters?: string): Ground => ({
  ground,
  ...(letters !== undefined && { letters }),
});
const WHITE = "ffffff";

/** As word processors, spreadsheets and web pages set them. */
export const PALETTES: Readonly<Record<GroundKind, readonly Grounds[]>> = {
  header: [
    { header: on("d9e2f3"), lastColumn: on("fff2cc") },
    { header: on("bfbfbf"), lastColumn: on("f2f2f2") },
    { header: on("c6e0b4"), lastColumn: on("ffff00") },
    { header: on("fbe4d5") },
  ],
  dark: [
    { header: on("1f4e79", WHITE) },
    { header: on("4472c4", WHITE) },
    { header: on("c00000", WHITE) },
    { header: on("000000", WHITE) },
    { header: on("548235", "ffffcc") },
  ],
  stripes: [{ stripes: on("f2f2f2") }, { stripes: on("d9d9d9") }, { stripes: on("deeaf6") }],
  labels: [
    { header: on("e7e6e6"), labels: on("e7e6e6") },
    { header: on("bdd6ee"), labels: on("deeaf6"), lastColumn: on("fff2cc") },
    { labels: on("d0cece") },
  ],
  bands: [
    { header: on("5b9bd5", WHITE), stripes: on("deeaf6") },
    { header: on("a5a5a5", WHITE), stripes: on("ededed") },
    { header: on("ed7d31", WHITE), stripes: on("fbe4d5"), lastColumn: on("f7caac") },
    { header: on("409eff", WHITE), stripes: on("fafafa") },
  ],
};

/** Where a cell stands. */
export interface GroundPlace {
  readonly isHeader: boolean;
  readonly isLabel: boolean;
  readonly isLastColumn: boolean;
  readonly row: number;
}

const KINDS = ["header", "labels", "lastColumn", "stripes"] as const;

/** Which of a document's grounds a cell stands on; null for paper. */
export function groundKind(
  grounds: Grounds,
  { isHeader, isLabel, isLastColumn, row }: GroundPlace,
): keyof Grounds | null {
  const holds: Readonly<Record<keyof Grounds, boolean>> = {
    header: isHeader,
    labels: !isHeader && isLabel,
    lastColumn: !isHeader && isLastColumn,
    stripes: !isHeader && row % 2 === 0,
  };
  return KINDS.find((kind) => grounds[kind] !== undefined && holds[kind]) ?? null;
}

const SELECTORS: Readonly<Record<keyof Grounds, string>> = {
  stripes: "tbody tr:nth-child(even) td",
  lastColumn: "tbody td:last-child",
  labels: "tbody td:first-child",
  header: "thead td",
};

/** Style sheet of a web page whose tables stand on grounds. */
export const groundsCss = (grounds: Grounds): string =>
  (["stripes", "lastColumn", "labels", "header"] as const)
    .flatMap((kind) => {
      const { ground, letters = "000000" } = grounds[kind] ?? {};
      return ground === undefined
        ? []
        : [`${SELECTORS[kind]} { background: #${ground}; color: #${letters} }`];
    })
    .join("\n");
