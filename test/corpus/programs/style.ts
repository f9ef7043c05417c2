import type { Random } from "../random.ts";
import type { GroundKind, Grounds } from "./grounds.ts";

/**
 * Which of a table's edges a document draws. `three-line`: over and under the header, and under the table. `open`: all but
 * the sides and the end of a page.
 */
export type Rules = "all" | "horizontal" | "none" | "three-line" | "open";

/** How one document is set, in the ways that make a difference to whoever reads it back. */
export interface DocumentStyle {
  readonly name: string;
  readonly rules: Rules;
  /** Points. */
  readonly ruleWidth: number;
  readonly font: string;
  /** The font of digits and Latin letters, where it is another. */
  readonly figures?: string;
  readonly fontSize: number;
  readonly landscape: boolean;
  /** Rows of a table may be cut by the end of a page. */
  readonly splitRows: boolean;
  readonly repeatHeader: boolean;
  /** A blank paragraph of so many points before each table, so that its rows meet the end of a page. */
  readonly drop: number;
  /** Labels of groups are set from top to bottom. */
  readonly verticalGroups: boolean;
  /** A running title and page numbers; `dashes` sets them — 3 —. */
  readonly pageFurniture: boolean | "dashes";
  /** Columns have widths that suit what stands in them. */
  readonly ownWidths: boolean;
  /** Footnotes, a text box, a comment, a deleted revision and hidden text, all with digits in them. */
  readonly asides: boolean;
  /** Tables stand on grounds of such a kind; which are theirs is chosen with what the document is set in. */
  readonly groundKind?: GroundKind;
  readonly grounds?: Grounds;
}

const FONTS = [
  "Noto Serif CJK SC",
  "Noto Sans CJK SC",
  "AR PL UMing CN",
  "AR PL UKai CN",
  "WenQuanYi Zen Hei",
];

const PLAIN: Omit<DocumentStyle, "name" | "font" | "drop"> = {
  rules: "all",
  ruleWidth: 0.5,
  fontSize: 9,
  landscape: false,
  splitRows: false,
  repeatHeader: false,
  verticalGroups: false,
  pageFurniture: false,
  ownWidths: true,
  asides: false,
};

const VARIANTS: Readonly<Record<string, Partial<DocumentStyle>>> = {
  plain: {},
  heavy: { ruleWidth: 1.5, fontSize: 10.5 },
  hairline: { ruleWidth: 0.05, landscape: true },
  cut: { splitRows: true, repeatHeader: true, fontSize: 12, pageFurniture: true },
  torn: { splitRows: true, ownWidths: false, fontSize: 12, pageFurniture: true },
  vertical: { ownWidths: false, verticalGroups: true, pageFurniture: true },
  asides: { asides: true, pageFurniture: true },
  horizontal: { rules: "horizontal" },
  bare: { rules: "none" },
};

/** Styles of documents that are scanned alone: what is made for a seed in the others depends on how many they are. */
const SCANNED: Readonly<Record<string, Partial<DocumentStyle>>> = {
  threeLine: { rules: "three-line" },
  open: { rules: "open" },
  groundHeader: { groundKind: "header" },
  groundDark: { groundKind: "dark" },
  groundStripes: { groundKind: "stripes" },
  groundLabels: { groundKind: "labels" },
  groundBands: { groundKind: "bands" },
};

export const STYLE_NAMES: readonly string[] = Object.keys(VARIANTS);

/** One of the named styles, with a font and a place on the page of its own. */
export function styleNamed(name: string, random: Random): DocumentStyle {
  const variant = VARIANTS[name] ?? SCANNED[name];
  if (variant === undefined) throw new RangeError(`no style ${name}`);
  return { ...PLAIN, font: random.pick(FONTS), drop: random.int(0, 300), ...variant, name };
}
