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

/** How a page was scanned: its resolution, what befell it, and the style of the document it is a page of. */
export interface Variant {
  readonly name: string;
  readonly dpi: number;
  readonly damages: readonly Damage[];
  /** A style of test/corpus/programs; `plain` where none is named. */
  readonly style?: string;
}

export const VARIANTS: readonly Variant[] = [
  { name: "clean150", dpi: 150, damages: [] },
  { name: "clean200", dpi: 200, damages: [] },
  { name: "clean300", dpi: 300, damages: [] },
  { name: "skew", dpi: 200, damages: [skew(2)] },
  { name: "mild-noise", dpi: 200, damages: [noise(8)] },
  { name: "jpeg40", dpi: 200, damages: [jpeg(40)] },
  { name: "grey", dpi: 200, damages: [grey] },
  { name: "bilevel", dpi: 200, damages: [bilevel] },
  { name: "photographed", dpi: 200, damages: [photographed, noise(4), jpeg(70)] },
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
  { name: "no-rules", dpi: 200, damages: [], style: "bare" },
  { name: "fax100", dpi: 200, damages: [shrunk(0.5), bilevel] },
];
