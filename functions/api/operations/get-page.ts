import { pictureKey } from "../../../shared/records/page-pictures.ts";
import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";
import { PagePath } from "../schemas/asked.ts";

/** Seconds; long enough to follow a redirect. */
const LIFETIME = 60;

export const getPage = operation({
  id: "getPage",
  method: "GET",
  path: "/v1/ingestions/{id}/pages/{page}",
  summary: { zh: "查看一页的图像", en: "The picture of a page" },
  text: {
    zh: `跳转到一次性下载地址，${LIFETIME} 秒内有效，PNG 格式。`,
    en: `Redirects to a PNG picture that is good for ${LIFETIME} seconds.`,
  },
  params: PagePath,
  success: {
    status: 302,
    text: { zh: "跳转到下载地址", en: "Where to download it" },
    schema: null,
    headers: { location: { zh: "下载地址", en: "The download" } },
  },
  async handle({ path: { id, page } }, { store, objects }) {
    const pictures = await store.pictures.get(id);
    const key = pictureKey(id, page);
    if (pictures?.status !== "kept" || (await objects.head(key, null)) === null)
      throw new NotFound({ zh: "没有这一页的图像。", en: "There is no picture of that page." });
    const location = await objects.presignGet(key, {
      version: null,
      fileName: `page-${page}.png`,
      expiresIn: LIFETIME,
    });
    return { headers: { location } };
  },
});
