import { greatestAround } from "./around.ts";
import { heightOf, widthOf } from "./box.ts";
import { closed } from "./closed.ts";
import { type Component, componentsOf, type Mask } from "./components.ts";
import { countIn, mark } from "./mask.ts";
import type { Raster } from "./raster.ts";

/** What is darker than this share of the lightest about it is dark. */
const DARK = 0.78;
/** Pixels at 100 dots an inch: of the squares in which what is lightest is found, and how many squares about one. */
const SQUARE = 8;
const AROUND = 12;
/** So many of them side by side are dark where a ground is. */
const SQUARES = 3;
/** Strokes are less wide; a ground has a square without letters; light rules part it so far. */
const STROKE = 3;
const BARE = 10;
const GAP = 3;
/** A cell is no less wide and high. */
const CELL = { width: 30, height: 12 };
/** Letters near the edge of a ground leave notches in it, no wider than this. */
const NOTCH = 200;
/** The share of a hole in a ground that letters fill at most; a letter is no higher than this. */
const MOST_LETTERS = 0.7;
const TALLEST = 60;

/** The lightest pixel of each square of a raster. */
function lightest({ width, height, data }: Raster): Raster {
  const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const most = new Uint8Array(columns * rows);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.floor(y / SQUARE) * columns;
    for (let x = 0; x < width; x += 1, at += 1) {
      const square = row + ((x / SQUARE) | 0);
      const value = data[at] ?? 0;
      if (value > (most[square] ?? 0)) most[square] = value;
    }
  }
  return { width: columns, height: rows, data: most };
}

/** What is dark on a page, and the lightest about each pixel. */
export interface Darkness {
  readonly half: Raster;
  readonly dark: Mask;
  readonly paperAt: (at: number) => number;
}

/** The dark pixels of a page; null where there is no ground of them, as on most pages. */
export function darknessOf(half: Raster): Darkness | null {
  const { width, height, data } = half;
  const own = lightest(half);
  const papers = greatestAround(own.data, own.width, own.height, AROUND);
  let run = 0;
  const isSolid = own.data.some((value, square) => {
    run = value < DARK * (papers[square] ?? 0) && square % own.width > 0 ? run + 1 : 0;
    return run >= SQUARES;
  });
  if (!isSolid) return null;
  const paperAt = (at: number): number => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return papers[Math.floor(y / SQUARE) * own.width + Math.floor(x / SQUARE)] ?? 255;
  };
  const dark = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.floor(y / SQUARE) * own.width;
    for (let x = 0; x < width; x += 1, at += 1)
      if ((data[at] ?? 255) < DARK * (papers[row + ((x / SQUARE) | 0)] ?? 255)) dark[at] = 1;
  }
  return { half, dark: { width, height, data: dark }, paperAt };
}

const inverted = ({ width, height, data }: Mask): Mask => ({
  width,
  height,
  data: data.map((value) => value ^ 1),
});

/** A mask without what of it is less than so many pixels wide or high; one whose gaps are filled that are. */
const opened = (mask: Mask, across: number, down = across): Mask =>
  inverted(closed(inverted(mask), across, down));
const filled = (mask: Mask, across: number, down = across): Mask => closed(mask, across, down);

const without = (mask: Mask, other: Mask): Mask => ({
  ...mask,
  data: mask.data.map((value, at) => value & ((other.data[at] ?? 0) ^ 1)),
});

/** Adds to areas, in place, those of the places beside them that hold dark with letters, not paper with ink. */
function addLettered(areas: Mask, places: readonly Component[], dark: Mask): void {
  for (const place of places) if (countIn(dark, place) >= (1 - MOST_LETTERS) * place.area) mark(areas, place);
}

/** Solid areas with the letters in them; somewhere they are without. */
export function solidAreas({ dark }: Darkness): readonly Component[] {
  const bare = opened(dark, BARE);
  if (!bare.data.includes(1)) return [];
  const solid = filled(opened(dark, STROKE), GAP);
  const holes = componentsOf(inverted(solid)).filter(({ box: [left, top, right, bottom] }) => {
    const isInside = left > 0 && top > 0 && right < dark.width && bottom < dark.height;
    return isInside && bottom - top <= TALLEST;
  });
  addLettered(solid, holes, dark);
  // Strokes that stand close to a ground are none of it: it is made of whole cells.
  const areas = opened(solid, CELL.width, CELL.height);
  addLettered(areas, componentsOf(without(filled(areas, NOTCH, 1), areas)), dark);
  return componentsOf(areas).filter(
    (area) => widthOf(area.box) >= CELL.width && heightOf(area.box) >= CELL.height && countIn(bare, area) > 0,
  );
}
