import type { Random } from "../random.ts";

/** What recognition makes of a printed label. */
export type Noise = (text: string, random: Random) => string;

/** Characters that recognisers take for one another, and how print in two widths comes back in one. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["一", "-"],
  ["二", "="],
  ["、", ""],
  ["（", "("],
  ["）", ")"],
  ["己", "已"],
  ["未", "末"],
  ["人", "入"],
  ["计", "汁"],
  ["公", "么"],
  ["开", "升"],
  ["于", "干"],
  ["属", "屈"],
  ["请", "清"],
  ["申", "中"],
  ["处", "外"],
  ["理", "埋"],
  ["不", "木"],
  ["予", "子"],
  ["行", "衍"],
  ["政", "攻"],
  ["府", "俯"],
  ["信", "倍"],
  ["息", "恩"],
  ["法", "怯"],
  ["他", "池"],
  ["其", "具"],
  ["年", "午"],
  ["本", "木"],
  ["上", "土"],
  ["结", "绪"],
  ["转", "传"],
  ["0", "〇"],
  ["“", ""],
  ["”", ""],
  ["\n", ""],
];

const HAN = [..."永丰春秋木石青云山川河湖江海林田竹梅兰菊松柏杨柳风雨雷电金银铜铁"];
const LATIN = [..."ABCDEFGHIKLMNOPRSTUVWXYZaeioumnrst"];

/** Each character goes wrong with the given chance: mostly for one like it, at times for any, or it is lost. */
export const confused =
  (share: number): Noise =>
  (text, random) =>
    [...text]
      .map((character) => {
        if (!random.chance(share)) return character;
        const alike = ALIKE.find(([from]) => from === character)?.[1];
        return random.weighted([
          [alike === undefined ? 0 : 6, alike ?? ""],
          [3, random.pick(HAN)],
          [1, ""],
        ] as const);
      })
      .join("");

const asPrinted: Noise = (text) => text;
const garbage: Noise = (text, random) => [...text].map(() => random.pick(HAN)).join("");
/** What an engine without Chinese returns. */
const latin: Noise = (text, random) => [...text].map(() => random.pick(LATIN)).join("");
const nothing: Noise = () => "";

export const NOISES: Readonly<Record<string, Noise>> = {
  "as printed": asPrinted,
  "4 % confused": confused(0.04),
  "15 % confused": confused(0.15),
  "40 % confused": confused(0.4),
  garbage,
  latin,
  nothing,
};
