import { median } from "../raster/quantile.ts";
import { distance } from "./clusters.ts";

/**
 * Only a glyph this near to the mean of its cluster is a copy, with nothing more and nothing less. Where others are nearer, it must be,
 * too: blur makes all pictures alike, those of an 8 and of a 0 as well.
 */
const COPY = { most: 0.05, least: 0.01, typical: 4 };

/** How far from the mean of a cluster's pictures copies lie at most. */
export const copiesWithin = (pictures: readonly Float32Array[], mean: Float32Array): number =>
  Math.min(
    COPY.most,
    Math.max(COPY.least, COPY.typical * median(pictures.map((picture) => distance(picture, mean)))),
  );
