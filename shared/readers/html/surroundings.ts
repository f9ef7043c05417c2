import type { PictureSource } from "./pictures.ts";

/** The page that a frame shows, by its address; null where it is not at hand. */
type FrameSource = (address: string) => string | null;

/** What a page shows that is not written in it, where it is at hand. */
export interface Surroundings {
  readonly frame?: FrameSource;
  readonly picture?: PictureSource;
}
