/** Pictures that show the same character of the same face. */
export interface Cluster {
  /** The mean of its members. */
  readonly mean: Float32Array;
  /** Indexes of its pictures. */
  readonly members: readonly number[];
}

/**
 * How far from a cluster's mean its members lie at most (see `distance`). Printed digits of one face lie 0.18 apart and
 * more, copies of one digit 0.05 in clean scans and 0.1 in bad ones.
 */
const RADIUS = 0.11;
/** Means nearer than this are of one character: the noise of their members is no part of a mean. */
export const SAME = 0.045;
/** How much further than its own mean every other one must be from a member. */
const APART = 2;
/** More shapes are specks, grain and print that is not of figures, each unlike any other: those that come later are in no cluster. */
const MOST_SHAPES = 300;
/** Times that pictures are given to the nearest mean again. */
const ROUNDS = 2;

/** A picture with the sum of its squares. */
interface Weighed {
  readonly picture: Float32Array;
  readonly square: number;
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

const weighed = (picture: Float32Array): Weighed => ({ picture, square: dot(picture, picture) });

const between = (one: Weighed, other: Weighed): number => {
  const squares = one.square + other.square;
  return squares === 0 ? 0 : Math.max(0, 2 - (4 * dot(one.picture, other.picture)) / squares);
};

/** The square of the distance of two pictures against the mean of their own squares: 0 for equal ones, 2 without common ink. */
export const distance = (one: Float32Array, other: Float32Array): number =>
  between(weighed(one), weighed(other));

/** The mean of pictures of one size. */
export function meanOf(pictures: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(pictures[0]?.length ?? 0);
  for (const picture of pictures)
    for (let at = 0; at < mean.length; at += 1)
      mean[at] = (mean[at] ?? 0) + (picture[at] ?? 0) / pictures.length;
  return mean;
}

/** The nearest mean, how far it is, and how far the next. */
function nearest(
  picture: Weighed,
  means: readonly Weighed[],
): { readonly at: number; readonly far: number; readonly next: number } {
  let [at, far, next] = [-1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [index, mean] of means.entries()) {
    const to = between(picture, mean);
    if (to < far) [at, far, next] = [index, to, far];
    else if (to < next) next = to;
  }
  return { at, far, next };
}

/** Means of pictures that come near one another, each picture put to the first that it is near to. */
function seeds(pictures: readonly Weighed[]): Weighed[] {
  const means: Weighed[] = [];
  const counts: number[] = [];
  for (const one of pictures) {
    const { at, far } = nearest(one, means);
    const near = means[at];
    if (near === undefined || far > RADIUS) {
      if (means.length === MOST_SHAPES) continue;
      means.push(one);
      counts.push(1);
      continue;
    }
    const count = (counts[at] ?? 0) + 1;
    counts[at] = count;
    means[at] = weighed(
      near.picture.map((value, pixel) => value + ((one.picture[pixel] ?? 0) - value) / count),
    );
  }
  return means;
}

/** Clusters whose means are all but the same, put together. */
function joined(clusters: readonly Cluster[], pictures: readonly Float32Array[]): Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of [...clusters].sort((a, b) => b.members.length - a.members.length)) {
    const twin = kept.findIndex(({ mean }) => distance(mean, cluster.mean) < SAME);
    const before = kept[twin];
    if (before === undefined) kept.push(cluster);
    else {
      const members = [...before.members, ...cluster.members];
      kept[twin] = { members, mean: meanOf(members.flatMap((index) => pictures[index] ?? [])) };
    }
  }
  return kept;
}

/** Each picture with the mean that it is nearest to, if it is near. */
function around(
  means: readonly Weighed[],
  pictures: readonly Weighed[],
  all: readonly Float32Array[],
): Cluster[] {
  const to = pictures.map((picture) => nearest(picture, means));
  return means.flatMap((_, at) => {
    const members = to.flatMap((one, index) => (one.at === at && one.far <= RADIUS ? [index] : []));
    return members.length === 0
      ? []
      : [{ members, mean: meanOf(members.flatMap((index) => all[index] ?? [])) }];
  });
}

/**
 * Pictures of glyphs in clusters that show one character each, as far as they surely do: a picture that is not near a
 * mean, or as near another, is in none.
 */
export function clustersOf(pictures: readonly Float32Array[]): Cluster[] {
  const all = pictures.map(weighed);
  let means = seeds(all);
  let clusters: Cluster[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    clusters = joined(around(means, all, pictures), pictures);
    means = clusters.map(({ mean }) => weighed(mean));
  }
  const to = all.map((picture) => nearest(picture, means));
  const isSure = (index: number, own: number): boolean => {
    const { at = -1, far = 0, next = 0 } = to[index] ?? {};
    return at === own && next > APART * far;
  };
  return clusters.map(({ mean, members }, own) => ({
    mean,
    members: members.filter((index) => isSure(index, own)),
  }));
}
