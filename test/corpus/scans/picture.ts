import sharp, { type Sharp } from "sharp";

/** A page in colour: three bytes a pixel, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export async function decode(file: string | Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

export function open({ width, height, data }: Picture): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** What comes back of a picture that went through sharp's `change`. */
export async function changed(picture: Picture, change: (open: Sharp) => Sharp): Promise<Picture> {
  const { data, info } = await change(open(picture))
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

/** Every byte of a picture made anew; `x` and `y` in pixels, `channel` 0 to 2. */
export function shaded(
  picture: Picture,
  shade: (value: number, x: number, y: number, channel: number) => number,
): Picture {
  const { width, height, data } = picture;
  const made = new Uint8ClampedArray(data.length);
  let index = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let channel = 0; channel < 3; channel += 1, index += 1)
        made[index] = shade(data[index] ?? 0, x, y, channel);
  return { width, height, data: new Uint8Array(made.buffer) };
}

/** A picture bent: `from` says which point of the old one shows at a point of the new. Between pixels it is blended. */
export function warped(
  picture: Picture,
  from: (x: number, y: number) => readonly [number, number],
  paper = 250,
): Picture {
  const { width, height, data } = picture;
  const made = new Uint8ClampedArray(data.length).fill(paper);
  const at = (x: number, y: number, channel: number): number => data[(y * width + x) * 3 + channel] ?? paper;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = from(x, y);
      const [left, top] = [Math.floor(sx), Math.floor(sy)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [fx, fy] = [sx - left, sy - top];
      for (let channel = 0; channel < 3; channel += 1)
        made[(y * width + x) * 3 + channel] =
          (at(left, top, channel) * (1 - fx) + at(left + 1, top, channel) * fx) * (1 - fy) +
          (at(left, top + 1, channel) * (1 - fx) + at(left + 1, top + 1, channel) * fx) * fy;
    }
  return { width, height, data: new Uint8Array(made.buffer) };
}
