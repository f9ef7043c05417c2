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

/** Nothing is tuned on these: neither fonts nor sizes nor weights are in the other wardrobe. */
const APART: Wardrobe = {
  fonts: ["AR PL SungtiL GB", "AR PL KaitiM GB", "LXGW WenKai", "WenQuanYi Micro Hei", "Droid Sans Fallback"],
  figures: [null, null, "Carlito", "Caladea", "Liberation Mono"],
  sizes: [8.5, 9.5, 10, 11],
  ruleWidths: [0.4, 0.6, 0.6, 1.25],
};

/** Seeds from here on are kept apart. */
export const FIRST_APART = 1_000;

const wardrobeOf = (seed: number): Wardrobe => (seed < FIRST_APART ? TUNING : APART);

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
  };
}
