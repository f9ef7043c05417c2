/**
 * Pictures of a PDF's pages, for the people who review it: wanted since it was read, kept, or missing for a reason.
 * They are an aid: that they are missing is no failure of the report, and is said where they would be.
 */
export interface PagePictures {
  readonly ingestionId: string;
  readonly status: "wanted" | "kept" | "missing";
  /** Why there are none, for `missing`. */
  readonly reason: string | null;
  /** ISO time of the last change. */
  readonly at: string;
}

/** Pictures of pages, per file. Every method is idempotent; what is kept stays kept. */
export interface Pictures {
  /** Says that a file's pictures are to be made; nothing where that was said before. */
  want(ingestionId: string, at: string): Promise<void>;
  get(ingestionId: string): Promise<PagePictures | null>;
  kept(ingestionId: string, at: string): Promise<void>;
  missing(ingestionId: string, reason: string, at: string): Promise<void>;
  /** Those still to be made, oldest first: the auditor asks for them again. */
  listWanted(page: {
    readonly limit: number;
    readonly cursor?: string;
  }): Promise<{ readonly items: readonly PagePictures[]; readonly next: string | null }>;
}

/** One picture: the page (from 1), its size in pixels, and pixels per point, to place boxes on it. */
export interface PagePicture {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** The object beside the pictures that says which there are; written last. */
export interface PictureIndex {
  readonly pictures: readonly PagePicture[];
}

export const pictureKey = (ingestionId: string, page: number): string => `pages/${ingestionId}/${page}.png`;
export const pictureIndexKey = (ingestionId: string): string => `pages/${ingestionId}/index.json`;
