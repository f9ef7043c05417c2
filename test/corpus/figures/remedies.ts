import { REMEDY_COLUMNS, REMEDY_GROUPS } from "../../../shared/form/remedies.ts";
import type { Random } from "../random.ts";
import type { Figures } from "./figures.ts";
import type { Scale } from "./scale.ts";

const CASES: Readonly<Record<Scale, number>> = { quiet: 0, small: 3, busy: 120 };

/** Table 4: each group adds up to its 总计; most agencies have no case at all. */
export function remedyFigures(scale: Scale, random: Random): Figures {
  const figures: Record<string, number> = {};
  for (const group of REMEDY_GROUPS) {
    let total = 0;
    for (const column of REMEDY_COLUMNS) {
      const count = random.chance(0.6) ? 0 : random.int(0, Math.ceil(CASES[scale] * random.next()));
      figures[`remedies.${group.id}.${column.id}`] = column.id === "total" ? total : count;
      total += count;
    }
  }
  return figures;
}
