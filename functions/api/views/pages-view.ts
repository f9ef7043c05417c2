import type * as z from "zod/mini";
import type { PagePictures, PictureIndex } from "../../../shared/records/page-pictures.ts";
import type { Answer } from "../operation.ts";
import type { PagePictures as Schema } from "../schemas/pages.ts";
import { ingestionPath } from "./ingestion-view.ts";

type View = Answer<z.output<typeof Schema>>;

export const pagesPath = (ingestionId: string): string => `${ingestionPath(ingestionId)}/pages`;

/** Where the pictures of a file stand; `index` where they are kept. */
export function pagesView(
  ingestionId: string,
  pictures: PagePictures | null,
  index: PictureIndex | null,
): View {
  return {
    status: pictures?.status ?? "none",
    reason: pictures?.reason ?? null,
    items: (index?.pictures ?? []).map(({ page, width, height, scale }) => ({
      page,
      width,
      height,
      scale,
      links: { picture: `${pagesPath(ingestionId)}/${page}` },
    })),
  };
}
