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
    zh: "各步时间、结果、所得报告和已发通知。",
    en: "The times of its steps, its outcome, the reports in it and the notices sent.",
  },
  params: IdPath,
  success: { status: 200, text: { zh: "接收记录", en: "The file" }, schema: IngestionDetail },
  async handle({ path }, { store }) {
    const ingestion = await store.ingestions.get(path.id);
    if (ingestion === null) throw new NotFound({ zh: "没有这条接收记录。", en: "No file has that id." });
    return { body: ingestionDetail(ingestion, await store.notices.ofIngestion(path.id)) };
  },
});
