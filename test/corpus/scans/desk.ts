import type { Damage } from "./damage.ts";
import type { Picture } from "./picture.ts";

type Shade = readonly [number, number, number];

/** Wood, dark cloth, and a table almost as light as the paper. */
const DESKS: readonly { readonly colour: Shade; readonly grain: number }[] = [
  { colour: [150, 104, 62], grain: 0.16 },
  { colour: [58, 60, 66], grain: 0.04 },
  { colour: [214, 212, 206], grain: 0.02 },
];

const between = (least: number, most: number, share: number): number => least + (most - least) * share;

/** Photographed on a desk: edges of the paper and what lies around it are in the picture, the lamp stands at one side. */
export const onDesk: Damage = (page, random) => {
  const desk = random.pick(DESKS);
  const margin = between(0.03, 0.1, random.next());
  const [px, py] = [between(-0.09, 0.09, random.next()), between(-0.12, 0.12, random.next())];
  const angle = between(-0.035, 0.035, random.next());
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [lx, ly] = [random.next(), random.next()];
  const width = Math.round(page.width * (1 + margin));
  const height = Math.round(page.height * (1 + margin));
  const scale = 1 + 2.2 * margin;
  const data = new Uint8ClampedArray(width * height * 3);
  for (let y = 0, index = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, index += 3) {
      const [u, v] = [x / width - 0.5, y / height - 0.5];
      const depth = (1 + px * u + py * v) / scale;
      const sx = ((u * cos + v * sin) / depth + 0.5) * page.width;
      const sy = ((v * cos - u * sin) / depth + 0.5) * page.height;
      const light = 1.04 - 0.42 * Math.hypot(x / width - lx, y / height - ly);
      put(data, index, page, sx, sy, light, desk);
    }
  return { width, height, data: new Uint8Array(data.buffer) };
};

function put(
  data: Uint8ClampedArray,
  index: number,
  page: Picture,
  x: number,
  y: number,
  light: number,
  desk: (typeof DESKS)[number],
): void {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const isPaper = left >= 0 && top >= 0 && left < page.width - 1 && top < page.height - 1;
  const beyond = Math.hypot(Math.max(0, -x, x - page.width), Math.max(0, -y, y - page.height));
  const shadow = 1 - 0.45 * Math.exp(-beyond / (page.width * 0.01));
  const grain = 1 + desk.grain * Math.sin(y * 0.09 + 4 * Math.sin(x * 0.004));
  const [fx, fy] = [x - left, y - top];
  for (let channel = 0; channel < 3; channel += 1) {
    const at = (dx: number, dy: number): number =>
      page.data[((top + dy) * page.width + left + dx) * 3 + channel] ?? 255;
    data[index + channel] = isPaper
      ? light *
        0.97 *
        ((at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy)
      : light * shadow * grain * (desk.colour[channel] ?? 0);
  }
}
