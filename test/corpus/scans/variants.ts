import type { TableName } from "../../../shared/form/edition.ts";
import {
  type Carrier,
  FLATE_PDF,
  GREY_TIFF,
  GROUP4_PDF,
  GROUP4_TIFF,
  JBIG2_PDF,
  messengerJpeg,
  PNG,
  phoneJpeg,
} from "./carriers.ts";
import {
  bilevel,
  blur,
  coffee,
  curled,
  type Damage,
  grey,
  jpeg,
  noise,
  photographed,
  scratches,
  seal,
  shrunk,
  skew,
  turned,
} from "./damage.ts";
import { onDesk } from "./desk.ts";
import { cropped, highlighted, penned, striped, watermarked } from "./marks.ts";
import { darkEdges, faded, folded, photocopied, punched, showThrough, stapled } from "./paper.ts";
import type { Within } from "./pictured.ts";

/** How a page was scanned: its resolution, what befell it, and the style of the document it is a page of. */
export interface Variant {
  readonly name: string;
  readonly dpi: number;
  readonly damages: readonly Damage[];
  /** A style of test/corpus/programs; `plain` where none is named. */
  readonly style?: string;
  /** A PDF of JPEGs where none is named. */
  readonly carrier?: Carrier;
  /** Of which one is shown, alone; where none is named, a picture of one page shows any. */
  readonly tables?: readonly TableName[];
  /** Printed by a browser, not by an office program. */
  readonly isWebPage?: boolean;
  /** Shown by a browser, not printed. */
  readonly onScreen?: boolean;
  /** Pictures of the tables alone, in a document of such a format whose prose is text. */
  readonly within?: Within;
}

export const VARIANTS: readonly Variant[] = [
  { name: "clean150", dpi: 150, damages: [] },
  { name: "clean200", dpi: 200, damages: [] },
  { name: "clean300", dpi: 300, damages: [] },
  { name: "clean200-png", dpi: 200, damages: [], carrier: PNG },
  { name: "pdf-flate", dpi: 200, damages: [], carrier: FLATE_PDF },
  { name: "skew", dpi: 200, damages: [skew(2)] },
  { name: "mild-noise", dpi: 200, damages: [noise(8)] },
  { name: "jpeg40", dpi: 200, damages: [jpeg(40)] },
  { name: "grey", dpi: 200, damages: [grey] },
  { name: "bilevel", dpi: 200, damages: [bilevel] },
  { name: "pdf-g4", dpi: 300, damages: [], carrier: GROUP4_PDF },
  { name: "pdf-jbig2", dpi: 200, damages: [skew(0.6)], carrier: JBIG2_PDF },
  { name: "tiff-g4", dpi: 200, damages: [skew(0.6)], carrier: GROUP4_TIFF },
  { name: "tiff-grey", dpi: 150, damages: [noise(4)], carrier: GREY_TIFF },
  { name: "screenshot96", dpi: 96, damages: [], carrier: PNG, onScreen: true },
  { name: "screenshot110", dpi: 110, damages: [], carrier: PNG, onScreen: true },
  { name: "html-pictures", dpi: 96, damages: [], onScreen: true, within: "html" },
  { name: "docx-pictures", dpi: 120, damages: [jpeg(80)], onScreen: true, within: "docx" },
  {
    name: "office-scanner",
    dpi: 200,
    damages: [showThrough, folded, stapled, punched, skew(0.7), darkEdges, noise(3)],
  },
  { name: "photocopy", dpi: 200, damages: [photocopied, skew(1), darkEdges] },
  { name: "faded", dpi: 200, damages: [faded, noise(5)] },
  { name: "photographed", dpi: 200, damages: [photographed, noise(4), jpeg(70)] },
  { name: "web-page", dpi: 200, damages: [skew(0.8), noise(4), jpeg(70)], isWebPage: true },
  { name: "desk", dpi: 200, damages: [onDesk, noise(4), jpeg(75)] },
  { name: "phone-jpg", dpi: 250, damages: [onDesk, blur(0.7), noise(4)], carrier: phoneJpeg(85) },
  { name: "messenger-jpg", dpi: 200, damages: [onDesk, noise(3), shrunk(0.8)], carrier: messengerJpeg(60) },
  { name: "blur", dpi: 200, damages: [blur(1.4)] },
  { name: "combined200", dpi: 200, damages: [skew(1), grey, blur(0.7), noise(6), jpeg(60)] },
  { name: "combined150", dpi: 150, damages: [skew(1), grey, blur(0.6), noise(6), jpeg(60)] },
  { name: "scratches", dpi: 200, damages: [scratches] },
  { name: "noise150", dpi: 150, damages: [blur(0.8), noise(18), jpeg(40)] },
  { name: "seal", dpi: 200, damages: [seal] },
  { name: "curled", dpi: 200, damages: [curled] },
  { name: "turned90", dpi: 200, damages: [turned(90)] },
  { name: "turned180", dpi: 200, damages: [turned(180)] },
  { name: "turned270", dpi: 200, damages: [turned(270)] },
  { name: "coffee", dpi: 200, damages: [coffee] },
  { name: "faint-rules", dpi: 200, damages: [], style: "hairline" },
  { name: "thick-rules", dpi: 200, damages: [], style: "heavy" },
  { name: "rows-cut", dpi: 200, damages: [], style: "cut" },
  { name: "no-rules", dpi: 200, damages: [], style: "bare" },
  { name: "horizontal-rules", dpi: 200, damages: [], style: "horizontal" },
  { name: "three-line", dpi: 200, damages: [], style: "threeLine" },
  { name: "open-sides", dpi: 200, damages: [], style: "open" },
  { name: "vertical-groups", dpi: 200, damages: [skew(0.4), noise(3), jpeg(75)], style: "vertical" },
  { name: "rows-torn", dpi: 200, damages: [skew(0.4), noise(3), jpeg(75)], style: "torn" },
  { name: "asides", dpi: 200, damages: [skew(0.4), noise(3), jpeg(75)], style: "asides" },
  { name: "watermark", dpi: 200, damages: [watermarked, noise(3)] },
  { name: "highlighter", dpi: 200, damages: [highlighted, noise(3), jpeg(75)] },
  { name: "pen-marks", dpi: 200, damages: [penned, skew(0.4), noise(3), jpeg(75)] },
  { name: "striped", dpi: 200, damages: [striped, noise(3)] },
  { name: "cropped", dpi: 200, damages: [skew(0.4), cropped, noise(3)] },
  { name: "no-rules-scanned", dpi: 200, damages: [skew(0.7), noise(5), jpeg(60)], style: "bare" },
  { name: "ground-header", dpi: 200, damages: [skew(0.4), noise(3), jpeg(75)], style: "groundHeader" },
  { name: "ground-dark", dpi: 200, damages: [skew(0.4), noise(3), jpeg(75)], style: "groundDark" },
  { name: "ground-stripes", dpi: 150, damages: [grey, noise(3), jpeg(60)], style: "groundStripes" },
  { name: "ground-labels", dpi: 200, damages: [photographed, noise(4), jpeg(70)], style: "groundLabels" },
  { name: "screen-dark", dpi: 96, damages: [], carrier: PNG, onScreen: true, style: "groundDark" },
  { name: "screen-bands", dpi: 110, damages: [], carrier: PNG, onScreen: true, style: "groundBands" },
  { name: "pictures-bands", dpi: 96, damages: [], onScreen: true, within: "html", style: "groundBands" },
  { name: "fax100", dpi: 200, damages: [shrunk(0.5), bilevel] },
];
