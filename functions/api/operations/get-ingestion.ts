import { readMembers } from "../../../shared/workflow/unpacked-members.ts";
import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";
import { IdPath } from "../schemas/asked.ts";
import { IngestionDetail } from "../schemas/ingestion.ts";
import { ingestionDetail } from "../views/ingestion-view.ts";

export const getIngestion = operation({
  id: "getIngestion",
  method: "GET",
  path: "/v1/ingestions/{id}",
  summary: { zh: "查看一个文件的进展", en: "Where a file stands" },
  text: {
    zh: "各步时间、结果、所得报告和已发通知；压缩包另列其中的文件。",
    en: "The times of its steps, its outcome, the reports in it and the notices sent; of an archive also the files in it.",
  },
  params: IdPath,
  success: { status: 200, text: { zh: "接收记录", en: "The file" }, schema: IngestionDetail },
  async handle({ path }, { store, objects }) {
    const ingestion = await store.ingestions.get(path.id);
    if (ingestion === null) throw new NotFound({ zh: "没有这条接收记录。", en: "No file has that id." });
    const [notices, members, pictures] = await Promise.all([
      store.notices.ofIngestion(path.id),
      readMembers(objects, ingestion),
      store.pictures.get(path.id),
    ]);
    return { body: ingestionDetail(ingestion, notices, { members, pictures }) };
  },
});
