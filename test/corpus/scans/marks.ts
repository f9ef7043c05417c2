import type { Damage } from "./damage.ts";
import { scaleOf } from "./paper.ts";
import { changed, type Picture, shaded } from "./picture.ts";

const drawn = ({ width, height }: Picture, shapes: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`);

/** A word in large pale letters across the page, under what is printed. */
export const watermarked: Damage = (page, random) => {
  const { width, height } = page;
  const size = width * 0.16;
  const [x, y] = [width / 2, height * (0.4 + random.int(0, 20) / 100)];
  const grey = random.pick([190, 205, 220]);
  const word = `<text x="${x}" y="${y}" font-size="${size}" font-family="Liberation Sans" font-weight="bold" text-anchor="middle" fill="rgb(${grey},${grey},${grey})" transform="rotate(-35 ${x} ${y})">INTERNAL</text>`;
  return changed(page, (open) => open.composite([{ input: drawn(page, word), blend: "multiply" }]));
};

/** A yellow marker drawn over some lines. */
export const highlighted: Damage = (page, random) => {
  const mm = scaleOf(page);
  const bars = Array.from({ length: 6 }, () => {
    const [left, top] = [random.int(15, 150) * mm, random.int(20, 270) * mm];
    return [left, top, left + random.int(10, 60) * mm, top + 5 * mm] as const;
  });
  const shade = [1, 0.97, 0.35];
  return shaded(page, (value, x, y, channel) => {
    const isMarked = bars.some(
      ([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom,
    );
    return isMarked ? value * (shade[channel] ?? 1) : value;
  });
};

/** A pen that ringed some figures, ticked others off and struck through a few. */
export const penned: Damage = (page, random) => {
  const mm = scaleOf(page);
  const ink = random.pick(["rgb(30,50,150)", "rgb(190,30,40)", "rgb(40,40,45)"]);
  const marks = Array.from({ length: 10 }, () => {
    const [x, y] = [random.int(25, 185) * mm, random.int(30, 260) * mm];
    const [rx, ry] = [random.int(4, 9) * mm, random.int(3, 5) * mm];
    return random.pick([
      `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" transform="rotate(${random.int(-20, 20)} ${x} ${y})"/>`,
      `<path d="M${x} ${y} l${2 * mm} ${3 * mm} l${5 * mm} ${-8 * mm}"/>`,
      `<path d="M${x} ${y} l${rx} ${-1 * mm} l${rx} ${0.5 * mm}"/>`,
    ]);
  });
  const shapes = `<g fill="none" stroke="${ink}" stroke-width="${0.5 * mm}">${marks.join("")}</g>`;
  return changed(page, (open) => open.composite([{ input: drawn(page, shapes), blend: "multiply" }]));
};

/** Rows of a table on grey ground, every other one. */
export const striped: Damage = (page, random) => {
  const mm = scaleOf(page);
  const [height, shade] = [random.int(6, 12) * mm, random.pick([0.78, 0.86, 0.92])];
  return shaded(page, (value, x, y) =>
    x > 25 * mm && x < 185 * mm && Math.floor(y / height) % 2 === 0 ? value * shade : value,
  );
};

/** A page that lay too far out on the scanner: a strip at the right or at the left is not on the picture. */
export const cropped: Damage = (page, random) => {
  const lost = Math.round(page.width * (random.int(10, 20) / 100));
  const left = random.chance(0.5) ? lost : 0;
  return changed(page, (open) =>
    open.extract({ left, top: 0, width: page.width - lost, height: page.height }),
  );
};
