import { PALETTES } from "../programs/grounds.ts";
import { type DocumentStyle, styleNamed } from "../programs/style.ts";
import type { Random } from "../random.ts";

/** What documents are set in. Sizes and weights in points. */
interface Wardrobe {
  readonly fonts: readonly string[];
  /** Fonts of the digits; null: the text's own. */
  readonly figures: readonly (string | null)[];
  readonly sizes: readonly number[];
  readonly ruleWidths: readonly number[];
}

const TUNING: Wardrobe = {
  fonts: ["Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UMing CN", "AR PL UKai CN", "WenQuanYi Zen Hei"],
  figures: [null, null, "Liberation Serif", "Liberation Sans"],
  sizes: [9, 9, 10.5, 12],
  ruleWidths: [0.5, 0.5, 0.75, 1],
};

/** Was kept apart, and has been looked at since. */
const OPENED: Wardrobe = {
  fonts: ["AR PL SungtiL GB", "AR PL KaitiM GB", "LXGW WenKai", "WenQuanYi Micro Hei", "Droid Sans Fallback"],
  figures: [null, null, "Carlito", "Caladea", "Liberation Mono"],
  sizes: [8.5, 9.5, 10, 11],
  ruleWidths: [0.4, 0.6, 0.6, 1.25],
};

/** Was kept apart after it, and has been looked at since. */
const OPENED_NEXT: Wardrobe = {
  fonts: ["BabelStone Han", "HanaMinA", "TW-Sung", "Noto Serif CJK SC Light", "Noto Sans CJK SC Medium"],
  figures: [null, null, "FreeSerif", "Linux Libertine O", "Roboto"],
  sizes: [8, 9.75, 10.25, 11.5],
  ruleWidths: [0.35, 0.55, 0.8, 1.1],
};

/** Was kept apart after that, and has been looked at since. */
const OPENED_LAST: Wardrobe = {
  fonts: ["TW-Kai", "LXGW WenKai Light", "Noto Serif CJK SC SemiBold", "Noto Sans CJK SC DemiLight"],
  figures: [null, "cwTeXFangSong", "Nimbus Roman", "Open Sans", "DejaVu Sans"],
  sizes: [8.25, 9.25, 10.75, 11.25],
  ruleWidths: [0.45, 0.65, 0.7, 1.05],
};

/** Was kept apart after that, too, and has been looked at since. */
const OPENED_FIFTH: Wardrobe = {
  fonts: [
    "Noto Serif CJK SC Medium",
    "Noto Serif CJK SC ExtraLight",
    "Noto Sans CJK SC Light",
    "LXGW WenKai Mono",
  ],
  figures: [null, "cwTeXMing", "STIX", "Lato", "TeX Gyre Schola", "GFS Didot"],
  sizes: [8.75, 9.6, 10.4, 11.75],
  ruleWidths: [0.42, 0.58, 0.72, 1.15],
};

/** Was kept apart the longest, and has been looked at since. Fandol comes with TeX Live. */
const OPENED_SIXTH: Wardrobe = {
  fonts: ["FandolSong", "FandolFang", "FandolKai", "FandolHei"],
  figures: [null, null, "CMU Serif", "Gentium Plus", "Inconsolata"],
  sizes: [8.6, 9.4, 10.6, 11.9],
  ruleWidths: [0.38, 0.52, 0.68, 0.95],
};

/** Nothing is tuned on these: neither fonts of digits nor sizes nor weights are in another wardrobe. */
const APART: Wardrobe = {
  fonts: ["Noto Sans Mono CJK SC", "WenQuanYi Micro Hei Mono", "WenQuanYi Zen Hei Mono", "AR PL UMing HK"],
  figures: [null, "Charis SIL", "Old Standard TT", "Clear Sans", "Inter", "Baskervald ADF Std"],
  sizes: [8.4, 9.1, 10.1, 11.3],
  ruleWidths: [0.36, 0.48, 0.78, 1.2],
};

/** Seeds from here on are kept apart. */
export const FIRST_APART = 10_000;

/** The wardrobes and the first seed of each, the last first. */
const WARDROBES: readonly (readonly [first: number, Wardrobe])[] = [
  [FIRST_APART, APART],
  [5_000, OPENED_SIXTH],
  [4_000, OPENED_FIFTH],
  [3_000, OPENED_LAST],
  [2_000, OPENED_NEXT],
  [1_000, OPENED],
];

function wardrobeOf(seed: number): Wardrobe {
  return WARDROBES.find(([first]) => seed >= first)?.[1] ?? TUNING;
}

/** The fonts that documents of a seed need. */
export function fontsOf(seed: number): string[] {
  const { fonts, figures } = wardrobeOf(seed);
  return [...fonts, ...figures.filter((name) => name !== null)];
}

/** A named style of test/corpus/programs in fonts, sizes and weights of the wardrobe that the seed may use. */
export function dressed(name: string, seed: number, random: Random): DocumentStyle {
  const wardrobe = wardrobeOf(seed);
  const style = styleNamed(name, random);
  const figures = random.pick(wardrobe.figures);
  return {
    ...style,
    font: random.pick(wardrobe.fonts),
    ...(figures === null ? {} : { figures }),
    ruleWidth: name === "hairline" || name === "heavy" ? style.ruleWidth : random.pick(wardrobe.ruleWidths),
    fontSize: random.pick(wardrobe.sizes),
    pageFurniture: random.pick([false, true, "dashes"] as const),
    ...(style.groundKind !== undefined && { grounds: random.pick(PALETTES[style.groundKind]) }),
  };
}
