import type { DamageNote } from "../case.ts";
import type { Layout } from "../layouts/layout.ts";
import type { Manuscript, Truth } from "../model.ts";
import type { Random } from "../random.ts";
import { truthOf } from "../truth.ts";
import { BREAK_DAMAGES } from "./breaks.ts";
import { COLUMN_DAMAGES } from "./columns.ts";
import type { Damage, Draft } from "./draft.ts";
import { LABEL_DAMAGES } from "./labels.ts";
import { ORDER_DAMAGES } from "./order.ts";
import { ROW_DAMAGES } from "./rows.ts";
import { UNSEEN_DAMAGES } from "./unseen.ts";
import { VALUE_DAMAGES } from "./values.ts";
import { WHOLE_DAMAGES } from "./whole.ts";

/** Damages that structure shows, with how often they are met. */
export const SEEN_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  ...VALUE_DAMAGES,
  ...ROW_DAMAGES,
  ...COLUMN_DAMAGES,
  ...BREAK_DAMAGES,
  ...LABEL_DAMAGES,
  ...ORDER_DAMAGES,
  ...WHOLE_DAMAGES,
];

export const ALL_DAMAGES: readonly Damage[] = [...SEEN_DAMAGES, ...UNSEEN_DAMAGES].map(
  ([, damage]) => damage,
);

/** A damaged manuscript with the truth about what it still says. */
export interface Inflicted {
  readonly manuscript: Manuscript;
  readonly truth: Truth;
  readonly notes: readonly DamageNote[];
  readonly unseen: boolean;
}

/** Does the damages in turn, each to what the ones before left; those that find nothing to do are left out. */
export function inflict(
  manuscript: Manuscript,
  layout: Layout,
  damages: readonly Damage[],
  random: Random,
): Inflicted {
  let draft: Draft = { manuscript, layout, touched: new Set() };
  let truth: Truth | null = null;
  const notes: DamageNote[] = [];
  for (const damage of damages) {
    const done = damage.apply(draft, random);
    if (done === null) continue;
    // What structure cannot show leaves the truth what it was.
    if (damage.unseen) truth = truthOf(draft.manuscript);
    notes.push({ name: damage.name, description: done.description });
    draft = { layout, manuscript: done.manuscript, touched: new Set([...draft.touched, ...done.touched]) };
    if (damage.unseen) break;
  }
  return {
    manuscript: draft.manuscript,
    truth: truth ?? truthOf(draft.manuscript),
    notes,
    unseen: truth !== null,
  };
}

function drawn(random: Random): Damage[] {
  if (random.chance(0.08)) return [random.weighted(UNSEEN_DAMAGES)];
  const count = random.weighted([
    [70, 1],
    [22, 2],
    [8, 3],
  ] as const);
  return Array.from({ length: count }, () => random.weighted(SEEN_DAMAGES));
}

/** Damages a report as the corpus does: mostly once, at times two or three times, rarely so that it is not seen. */
export function inflictSome(manuscript: Manuscript, layout: Layout, random: Random): Inflicted {
  let inflicted = inflict(manuscript, layout, drawn(random), random);
  for (let tries = 0; inflicted.notes.length === 0 && tries < 8; tries += 1)
    inflicted = inflict(manuscript, layout, drawn(random), random);
  return inflicted;
}
