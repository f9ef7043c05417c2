import { describe, expect, it } from "vitest";
import { partsOf, type ToldPicture } from "../../../shared/ocr/glyphs/parts.ts";
import { glyphsIn, printed } from "./faces.ts";

/** A copy of a digit of the first face, with what its look says. */
function copy(digit: number, seed: number, symbol: string | null, grain = 2): ToldPicture[] {
  const damage = { grain, shift: [0, 0] as const, blur: 0.2, seed };
  return glyphsIn(printed(0, digit, damage)).map(({ picture }) => ({ picture, symbol }));
}

const copies = (digit: number, count: number, symbol: (index: number) => string | null): ToldPicture[] =>
  Array.from({ length: count }, (_, index) => copy(digit, 100 * digit + index + 1, symbol(index))).flat();

const members = (told: readonly ToldPicture[]): (readonly number[])[] | undefined =>
  partsOf(told)?.map((part) => part.members);

describe("a cluster of several characters", () => {
  it("is parted by what looks are sure of, where the pictures bear them out", () => {
    const told = [...copies(6, 5, () => "6"), ...copies(8, 4, () => "8")];
    expect(members(told)).toEqual([[0, 1, 2, 3, 4], [5, 6, 7, 8], []]);
  });

  it("is parted though one picture here and there is worn, unless it is as near to another character", () => {
    const pictures = [...copies(6, 6, () => "6"), ...copies(8, 6, () => "8")];
    const told = (worn: number): ToldPicture[] =>
      pictures.map(({ picture, symbol }, index) => ({
        symbol,
        picture:
          index === 0
            ? picture.map((dark, at) => dark + worn * ((pictures[9]?.picture[at] ?? 0) - dark))
            : picture,
      }));
    expect(members(told(0.37))).toEqual([[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11], []]);
    expect(members(told(0.48))).toBeUndefined();
  });

  it("is parted though one picture of many touched what stands beside it, and is hardly nearer to its own kind", () => {
    const pictures = [...copies(6, 10, () => "6"), ...copies(8, 4, () => "8")];
    const [touching, ...others] = pictures.map(({ picture, symbol }, index) => ({
      symbol,
      picture: picture.map(
        (dark, at) => dark + 0.47 * ((index === 0 ? (pictures[11]?.picture[at] ?? 0) : dark) - dark),
      ),
    }));
    if (touching === undefined) throw new Error("there are pictures");
    expect(members([touching, ...others])?.map((part) => part.length)).toEqual([10, 4, 0]);
    expect(members([touching, ...others.slice(5)])).toBeUndefined();
  });

  it("is parted by two looks of one mind, not where those are unlike", () => {
    expect(members([...copies(6, 4, () => "6"), ...copies(8, 2, () => "8")])).toEqual([
      [0, 1, 2, 3],
      [4, 5],
      [],
    ]);
    const unlike = [...copies(8, 1, () => "8"), ...copies(6, 1, () => "8")];
    expect(members([...copies(6, 4, () => "6"), ...unlike])).toBeUndefined();
  });

  it("gives each part the pictures like it that no look is sure of, and none that is like no part", () => {
    const told = [...copies(6, 4, () => "6"), ...copies(8, 4, (index) => (index < 3 ? "8" : null))];
    const stranger = copies(1, 1, () => null);
    expect(members([...told, ...stranger])).toEqual([[0, 1, 2, 3], [4, 5, 6, 7], [8]]);
  });

  it("leaves out a look that is alone: it may be another character misread", () => {
    const told = [...copies(6, 4, () => "6"), ...copies(8, 4, (index) => (index < 3 ? "8" : "3"))];
    expect(members(told)).toEqual([[0, 1, 2, 3], [4, 5, 6], [7]]);
  });

  it("is without what looks are sure is another, and far from it, though that is alone", () => {
    const told = [...copies(8, 4, (index) => (index < 3 ? "8" : null)), ...copies(6, 1, () => "6")];
    expect(members(told)).toEqual([[0, 1, 2, 3], [4]]);
    expect(members([...told, ...copies(8, 1, () => "6")])).toBeUndefined();
  });

  it("stays whole where copies of one character are read in two ways", () => {
    expect(partsOf(copies(8, 8, (index) => (index % 2 === 0 ? "8" : "6")))).toBeNull();
    const one = [...copies(6, 4, () => "6"), ...copies(8, 5, (index) => (index === 2 ? "6" : "8"))];
    expect(partsOf(one)).toBeNull();
  });

  it("stays whole where all looks say the same", () => {
    expect(partsOf(copies(8, 5, () => "8"))).toBeNull();
  });
});
