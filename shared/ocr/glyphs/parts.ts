import { type Cluster, distance, meanOf, SAME } from "./clusters.ts";

/** A picture of a cluster, and the symbol that its own look is sure of; null where it is not. */
export interface ToldPicture {
  readonly picture: Float32Array;
  readonly symbol: string | null;
}

/** So many pictures show how a character looks, and so many how another does; fewer may be one misread. */
const LEAST = { first: 3, other: 2 };
/** How many times as far as its own mean every other one must be from a picture, and from most; one that is worn, or touched another, here and there. */
const APART = 4;
const WORN_APART = 2;
const MOST = 2 / 3;
const WORN = 0.1;

/** How many times as far as the mean of these pictures, without itself, every other mean is from a picture; 0 if one is all but the same. */
function farther(
  own: readonly Float32Array[],
  picture: Float32Array,
  others: readonly Float32Array[],
): number {
  const far = distance(meanOf(own.filter((one) => one !== picture)), picture);
  const next = Math.min(...others.map((mean) => distance(mean, picture)));
  return next > SAME ? next / far : 0;
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

/** Groups of pictures, by their indexes, as clusters; the last has what is in none of them. Null where the pictures do not bear them out. */
function partedBy(
  members: readonly ToldPicture[],
  groups: readonly (readonly number[])[],
): readonly Cluster[] | null {
  const pictureAt = (index: number): Float32Array => members[index]?.picture ?? new Float32Array();
  const pictures = groups.map((group) => group.map(pictureAt));
  const means = pictures.map(meanOf);
  const apartOf = (index: number, at: number): number =>
    farther(
      pictures[at] ?? [],
      pictureAt(index),
      means.filter((_, other) => other !== at),
    );
  const areOwn = (group: readonly number[], at: number): boolean => {
    const apart = group.map((index) => apartOf(index, at));
    const shareOver = (times: number): number => apart.filter((one) => one > times).length / group.length;
    return Math.min(...apart) > 1 && shareOver(WORN_APART) >= 1 - WORN && shareOver(APART) >= MOST;
  };
  if (!groups.every(areOwn)) return null;
  const indexes = [...members.keys()];
  const isIn = groups.map((group) => new Set(group));
  for (const index of indexes.filter((one) => members[one]?.symbol === null)) {
    const at = groups.findIndex((_, group) => apartOf(index, group) > APART);
    isIn[at]?.add(index);
  }
  const rest = indexes.filter((index) => isIn.every((group) => !group.has(index)));
  return [...isIn.map((group) => [...group]), rest].map((own) => ({
    mean: meanOf(own.map(pictureAt)),
    members: own,
  }));
}

/**
 * The characters of a cluster that holds several, as blur makes 5, 6 and 8 look alike: by what looks at single ones are
 * sure of, if the pictures bear these looks out, each a little and most well. Copies of one character that was read in two ways lie no nearer to
 * those read the same; they stay together, and so in doubt. Null where a cluster is not parted so; the last part
 * has what is in none of the others.
 */
export function partsOf(members: readonly ToldPicture[]): readonly Cluster[] | null {
  const groups = [...Map.groupBy(members.keys(), (index) => members[index]?.symbol ?? null)]
    .filter(([symbol, of]) => symbol !== null && of.length >= LEAST.other)
    .map(([, of]) => of)
    .sort((one, other) => other.length - one.length);
  const [first, second] = groups;
  if (first === undefined || first.length < LEAST.first) return null;
  const parts = second === undefined ? null : partedBy(members, groups);
  const isLone = second === undefined || second.length < LEAST.first;
  return parts ?? (isLone ? withoutOthers(members, first) : null);
}
