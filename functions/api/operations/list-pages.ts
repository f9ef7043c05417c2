import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";
import { IdPath } from "../schemas/asked.ts";
import { PagePictures } from "../schemas/pages.ts";
import { readPictureIndex } from "../stored-pictures.ts";
import { pagesView } from "../views/pages-view.ts";

export const listPages = operation({
  id: "listPages",
  method: "GET",
  path: "/v1/ingestions/{id}/pages",
  summary: { zh: "列出一个文件各页的图像", en: "Pictures of a file's pages" },
  text: {
    zh: "供审核人对照原件；只有 PDF 和扫描件有，读取之后不久即可看到；页数很多的只有前若干页。",
    en: "For reviewers to compare with; only PDFs and scans have them, soon after they were read; of long ones only the first pages.",
  },
  params: IdPath,
  success: { status: 200, text: { zh: "各页的图像", en: "The pictures" }, schema: PagePictures },
  async handle({ path }, { store, objects }) {
    if ((await store.ingestions.get(path.id)) === null)
      throw new NotFound({ zh: "没有这条接收记录。", en: "No file has that id." });
    const pictures = await store.pictures.get(path.id);
    const index = pictures?.status === "kept" ? await readPictureIndex(objects, path.id) : null;
    return { body: pagesView(path.id, pictures, index) };
  },
});
