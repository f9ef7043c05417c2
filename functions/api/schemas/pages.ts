import * as z from "zod/mini";
import { component, said } from "./components.ts";

const PagePicture = component(
  "PagePicture",
  z.object({
    page: z.int().check(said("页码，从 1 起", "The page, from 1")),
    width: z.int().check(said("像素", "Pixels")),
    height: z.int().check(said("像素", "Pixels")),
    scale: z
      .number()
      .check(
        said(
          "每磅像素数；单元格位置（at.box，磅）乘以它即为图上的位置",
          "Pixels per point: a cell's box (at.box, in points) times this is its place on the picture",
        ),
      ),
    links: z.object({ picture: z.string() }),
  }),
  "一页的图像",
  "A picture of a page",
);

export const PagePictures = component(
  "PagePictures",
  z.object({
    status: z
      .enum(["none", "wanted", "kept", "missing"])
      .check(
        said(
          "none 不是 PDF 或扫描件，wanted 正在制作，kept 已保存，missing 没有（原因见 reason）",
          "none: neither a PDF nor a scan; wanted: being made; kept; missing: there are none, see reason",
        ),
      ),
    reason: z.nullable(z.string()),
    items: z.array(PagePicture),
  }),
  "一个文件各页的图像",
  "Pictures of a file's pages",
);
