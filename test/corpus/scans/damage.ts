import type { Random } from "../random.ts";
import { changed, decode, open, type Picture, shaded, warped } from "./picture.ts";

export type Damage = (page: Picture, random: Random) => Picture | Promise<Picture>;

/** A normal deviate. */
const gauss = (random: Random): number => {
  const u = Math.max(1e-9, random.int(1, 1_000_000) / 1_000_001);
  return Math.sqrt(-2 * Math.log(u)) * Math.cos((2 * Math.PI * random.int(0, 999_999)) / 1_000_000);
};

const between = (random: Random, least: number, most: number): number =>
  least + ((most - least) * random.int(0, 10_000)) / 10_000;

/** Noise of a sensor. Drawn from a pool of deviates: a page has millions of pixels. */
export const noise =
  (sigma: number): Damage =>
  (page, random) => {
    const pool = Float32Array.from({ length: 65_537 }, () => gauss(random) * sigma);
    let next = random.int(0, pool.length - 1);
    let shift = 0;
    return shaded(page, (value, _x, _y, channel) => {
      if (channel === 0) {
        next = (next + 7919) % pool.length;
        shift = pool[next] ?? 0;
      }
      return value + shift;
    });
  };

export const skew =
  (most: number): Damage =>
  (page, random) => {
    const angle = (between(random, most / 2, most) * (random.chance(0.5) ? 1 : -1) * Math.PI) / 180;
    const [cos, sin, cx, cy] = [Math.cos(angle), Math.sin(angle), page.width / 2, page.height / 2];
    return warped(page, (x, y) => [
      cx + (x - cx) * cos + (y - cy) * sin,
      cy - (x - cx) * sin + (y - cy) * cos,
    ]);
  };

export const blur =
  (sigma: number): Damage =>
  (page) =>
    changed(page, (open) => open.blur(sigma));

export const jpeg =
  (quality: number): Damage =>
  async (page) =>
    decode(await open(page).jpeg({ quality }).toBuffer());

/** Ink that is not black on paper that is not white. */
export const grey: Damage = (page) => shaded(page, (value) => 70 + value * 0.6);

export const bilevel: Damage = (page) => shaded(page, (value) => (value < 160 ? 0 : 255));

/** Held in the hand: perspective, light from one side, a shadow. */
export const photographed: Damage = (page, random) => {
  const { width, height } = page;
  const [px, py] = [between(random, -0.06, 0.06), between(random, -0.05, 0.05)];
  const bent = warped(
    page,
    (x, y) => {
      const [u, v] = [x / width - 0.5, y / height - 0.5];
      const depth = 1 + px * u + py * v;
      return [((u * 1.06) / depth + 0.5) * width, ((v * 1.06) / depth + 0.5) * height];
    },
    120,
  );
  const [lx, ly] = [between(random, 0, 1), between(random, 0, 1)];
  return shaded(bent, (value, x, y) => value * (1 - 0.45 * Math.hypot(x / width - lx, y / height - ly)));
};

/** The page of a thick binding: lines rise and fall over its width. */
export const curled: Damage = (page, random) => {
  const rise = page.height * between(random, 0.004, 0.01);
  return warped(page, (x, y) => [x, y + rise * Math.sin((Math.PI * x) / page.width) * (1 + y / page.height)]);
};

export const scratches: Damage = (page, random) => {
  const data = Uint8Array.from(page.data);
  const put = (x: number, y: number, shade: number): void => {
    if (x < 0 || y < 0 || x >= page.width || y >= page.height) return;
    data.fill(shade, (y * page.width + x) * 3, (y * page.width + x) * 3 + 3);
  };
  for (let n = 0; n < 24; n += 1) {
    const [x0, y0] = [random.int(0, page.width), random.int(0, page.height)];
    const [dx, dy] = [between(random, -1, 1), between(random, -1, 1)];
    const shade = random.chance(0.5) ? 30 : 235;
    for (let step = 0; step < page.width / 3; step += 1)
      put(Math.round(x0 + dx * step), Math.round(y0 + dy * step), shade);
  }
  for (let n = 0; n < (page.width * page.height) / 6_000; n += 1) {
    const [x, y, size] = [random.int(0, page.width), random.int(0, page.height), random.int(1, 3)];
    for (let i = 0; i < size; i += 1) for (let j = 0; j < size; j += 1) put(x + i, y + j, 40);
  }
  return { ...page, data };
};

/** A round red seal with a star, over whatever is printed there. */
export const seal: Damage = (page, random) => {
  const radius = page.width * 0.12;
  const seals = [0, 1].map(() => [
    between(random, 0.2, 0.8) * page.width,
    between(random, 0.2, 0.8) * page.height,
  ]);
  return shaded(page, (value, x, y, channel) => {
    const isInk = seals.some(([cx = 0, cy = 0]) => {
      const distance = Math.hypot(x - cx, y - cy);
      if (Math.abs(distance - radius) < page.width * 0.004) return true;
      const angle = Math.atan2(y - cy, x - cx);
      return distance < radius * 0.25 * (1 + 0.5 * Math.cos(5 * angle));
    });
    if (!isInk) return value;
    return channel === 0 ? value * 0.25 + 160 : value * 0.7;
  });
};

/** A brown stain and paper that has yellowed. */
export const coffee: Damage = (page, random) => {
  const [cx, cy] = [between(random, 0.2, 0.8) * page.width, between(random, 0.2, 0.8) * page.height];
  const reach = page.width * 0.35;
  const paper = [0.96, 0.92, 0.8];
  const stain = [0.72, 0.58, 0.42];
  return shaded(page, (value, x, y, channel) => {
    const distance = Math.hypot(x - cx, y - cy) / reach;
    const share = distance > 1 ? 0 : 0.6 + 0.4 * distance ** 8;
    return value * ((paper[channel] ?? 1) * (1 - share) + (stain[channel] ?? 1) * share);
  });
};

export const turned =
  (degrees: 90 | 180 | 270): Damage =>
  (page) =>
    changed(page, (open) => open.rotate(degrees));

export const shrunk =
  (share: number): Damage =>
  (page) =>
    changed(page, (open) => open.resize(Math.round(page.width * share)));
