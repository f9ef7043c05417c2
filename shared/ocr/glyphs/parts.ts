import { type Cluster, distance, meanOf, SAME } from "./clusters.ts";

/** A picture of a cluster, and the symbol that its own look is sure of; null where it is not. */
export interface ToldPicture {
  readonly picture: Float32Array;
  readonly symbol: string | null;
}

/** So many pictures show how a character looks; fewer may be another one misread. */
const LEAST = 3;
/** How much further than its own mean every other one must be from a picture. */
const APART = 4;

/** Whether a picture is so much nearer to the mean of these pictures, without itself, than to any other mean. */
function isOwn(
  own: readonly Float32Array[],
  picture: Float32Array,
  others: readonly Float32Array[],
): boolean {
  const far = distance(meanOf(own.filter((one) => one !== picture)), picture);
  return others.every((mean) => distance(mean, picture) > Math.max(SAME, APART * far));
}

/**
 * A cluster in which looks are sure of one character again and again, without those that they are as sure are others, and
 * that are too far from it for copies of it: one 6 beside the 8s of a blurred page. Null where there are none of these, or
 * one is near.
 */
function withoutOthers(members: readonly ToldPicture[], group: readonly number[]): readonly Cluster[] | null {
  const of = group.flatMap((index) => members[index] ?? []);
  const mean = meanOf(of.map(({ picture }) => picture));
  const spread = Math.max(...of.map(({ picture }) => distance(mean, picture)));
  const isFar = ({ picture }: ToldPicture): boolean =>
    distance(mean, picture) > Math.max(SAME, APART * spread);
  const others = members.filter(({ symbol }) => symbol !== null && symbol !== of[0]?.symbol);
  if (others.length === 0 || !others.every(isFar)) return null;
  const away = members.map(isFar);
  return [false, true].map((far) => ({
    mean: meanOf(members.flatMap(({ picture }, index) => (away[index] === far ? [picture] : []))),
    members: [...members.keys()].filter((index) => away[index] === far),
  }));
}

/**
 * The characters of a cluster that holds several, as blur makes 5, 6 and 8 look alike: by what looks at single ones are
 * sure of, if the pictures bear each of these looks out. Copies of one character that was read in two ways lie no nearer to
 * those read the same; they stay together, and so in doubt. Null where a cluster is not parted so; the last part
 * has what is in none of the others.
 */
export function partsOf(members: readonly ToldPicture[]): readonly Cluster[] | null {
  const indexes = [...members.keys()];
  const pictureAt = (index: number): Float32Array => members[index]?.picture ?? new Float32Array();
  const groups = [...Map.groupBy(indexes, (index) => members[index]?.symbol ?? null)]
    .filter(([symbol, of]) => symbol !== null && of.length >= LEAST)
    .map(([, of]) => of);
  const [first, second] = groups;
  if (second === undefined) return first === undefined ? null : withoutOthers(members, first);
  const pictures = groups.map((group) => group.map(pictureAt));
  const means = pictures.map(meanOf);
  const belongs = (index: number, at: number): boolean =>
    isOwn(
      pictures[at] ?? [],
      pictureAt(index),
      means.filter((_, other) => other !== at),
    );
  if (!groups.every((group, at) => group.every((index) => belongs(index, at)))) return null;
  const isIn = groups.map((group) => new Set(group));
  for (const index of indexes.filter((one) => members[one]?.symbol === null)) {
    const at = groups.findIndex((_, group) => belongs(index, group));
    isIn[at]?.add(index);
  }
  const rest = indexes.filter((index) => isIn.every((group) => !group.has(index)));
  return [...isIn.map((group) => [...group]), rest].map((own) => ({
    mean: meanOf(own.map(pictureAt)),
    members: own,
  }));
}
