import type { Damage } from "./damage.ts";
import { changed, type Picture, shaded } from "./picture.ts";

/** Millimetres as pixels of an A4 page. */
export const scaleOf = (page: Picture): number => Math.min(page.width, page.height) / 210;

/** A book scanner's lid that does not close: dark along the left edge, a black strip at the right or the bottom. */
export const darkEdges: Damage = (page, random) => {
  const mm = scaleOf(page);
  const [reach, strip] = [mm * random.int(2, 5), mm * random.int(0, 2)];
  const isRight = random.chance(0.5);
  return shaded(page, (value, x, y) => {
    const beyond = isRight ? page.width - x : page.height - y;
    return beyond < strip ? 25 : value * (1 - 0.65 * Math.exp(-x / reach));
  });
};

/** Two holes of a punch at the left, the scanner's lid showing through them. */
export const punched: Damage = (page, random) => {
  const mm = scaleOf(page);
  const shade = random.pick([20, 90, 215]);
  const [left, middle] = [mm * random.int(8, 13), page.height / 2];
  const holes = [middle - 40 * mm, middle + 40 * mm];
  return shaded(page, (value, x, y) =>
    holes.some((top) => Math.hypot(x - left, y - top) < 2.8 * mm) ? shade : value,
  );
};

/** A staple in the corner at the top left, with its shadow. */
export const stapled: Damage = (page, random) => {
  const mm = scaleOf(page);
  const [left, top] = [mm * random.int(6, 14), mm * random.int(6, 14)];
  const length = 10 * mm;
  return shaded(page, (value, x, y) => {
    const along = (x - left + (y - top)) / Math.SQRT2;
    const across = (x - left - (y - top)) / Math.SQRT2;
    if (along < 0 || along > length) return value;
    if (Math.abs(across) < 0.35 * mm) return 70;
    return across > 0 && across < 0.9 * mm ? value * 0.7 : value;
  });
};

/** Folded once across, for an envelope: lighter above the fold, darker below it, ink rubbed off upon it. */
export const folded: Damage = (page, random) => {
  const mm = scaleOf(page);
  const fold = page.height * random.pick([1 / 3, 1 / 2, 2 / 3]) + mm * random.int(-4, 4);
  return shaded(page, (value, x, y) => {
    const distance = y - fold - 0.004 * x;
    if (Math.abs(distance) < 0.15 * mm) return 255 - (255 - value) * 0.5;
    return distance > 0 ? value * (1 - 0.22 * Math.exp(-distance / (3 * mm))) : value;
  });
};

/** The text of the page's back, as thin paper lets it through. */
export const showThrough: Damage = async (page, random) => {
  const back = await changed(page, (open) => open.flop().blur(1.2));
  const share = random.int(10, 20) / 100;
  return shaded(page, (value, x, y, channel) => {
    const behind = back.data[(y * page.width + x) * 3 + channel] ?? 255;
    return value - (255 - behind) * share;
  });
};

/** A copy of a copy: ink has spread, greys are gone. */
export const photocopied: Damage = async (page) => {
  const spread = await changed(page, (open) => open.blur(0.9));
  return shaded(spread, (value) => (value - 160) * 3 + 110);
};

/** A printer short of toner: pale ink with lighter bands along the page. */
export const faded: Damage = (page, random) => {
  const mm = scaleOf(page);
  const [period, phase] = [mm * random.int(15, 40), random.int(0, 100)];
  return shaded(page, (value, x) => {
    const ink = 0.42 + 0.18 * Math.sin((2 * Math.PI * x) / period + phase);
    return 255 - (255 - value) * ink;
  });
};
