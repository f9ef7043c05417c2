import * as z from "zod/mini";
import { pictureKey } from "../../../shared/records/page-pictures.ts";
import { operation } from "../operation.ts";
import { type Box, partOf } from "../pictures/part-of.ts";
import { NotFound } from "../problems/not-found.ts";
import { PagePath } from "../schemas/asked.ts";
import { said } from "../schemas/components.ts";
import { readPictureIndex } from "../stored-pictures.ts";

/** Bytes of a page's picture: those that RENDER and OCR make are some hundreds of kilobytes. */
const MOST_BYTES = 20 * 1024 ** 2;

const NUMBER = "-?\\d{1,5}(?:\\.\\d{1,6})?";

const Part = z.strictObject({
  box: z
    .string()
    .check(
      z.regex(new RegExp(`^${NUMBER}(?:,${NUMBER}){3}$`, "u")),
      said(
        "左,上,右,下（磅），即单元格 at.box 的四个数",
        "Left,top,right,bottom in points: the four numbers of a cell's at.box",
      ),
    ),
});

const boxOf = (text: string): Box => {
  const [left = 0, top = 0, right = 0, bottom = 0] = text.split(",").map(Number);
  return [left, top, right, bottom];
};

export const getPagePart = operation({
  id: "getPagePart",
  method: "GET",
  path: "/v1/ingestions/{id}/pages/{page}/part",
  summary: { zh: "查看一个单元格的图像", en: "The picture of a cell" },
  text: {
    zh: "从一页的图像中截取单元格所在的部分，四周略留余地，供审核人与读出的数字对照。",
    en: "The part of a page's picture where a cell stands, with a little around it, to compare with what was read.",
  },
  params: PagePath,
  query: Part,
  success: {
    status: 200,
    text: { zh: "PNG 图像", en: "A PNG picture" },
    schema: z.string(),
    contentType: "image/png",
    isBinary: true,
  },
  async handle({ path: { id, page }, query }, { store, objects }) {
    const pictures = await store.pictures.get(id);
    const index = pictures?.status === "kept" ? await readPictureIndex(objects, id) : null;
    const found = index?.pictures.find((picture) => picture.page === page);
    const png = found === undefined ? null : await objects.read(pictureKey(id, page), null, MOST_BYTES);
    const part = found === undefined || png === null ? null : partOf(png, found, boxOf(query.box));
    if (part === null)
      throw new NotFound({ zh: "没有这一处的图像。", en: "There is no picture of that place." });
    return { body: Buffer.from(part).toString("base64") };
  },
});
