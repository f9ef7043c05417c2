import * as z from "zod/mini";
import { pageRequest, withCursor } from "../http/page-request.ts";
import { operation } from "../operation.ts";
import { cursor, limit, ReportPath, reportKey } from "../schemas/asked.ts";
import { RevisionPage } from "../schemas/revision.ts";
import { findRevision } from "../stored-revision.ts";
import { reportSummary } from "../views/report-view.ts";

export const listRevisions = operation({
  id: "listRevisions",
  method: "GET",
  path: "/v1/reports/{agency}/{year}/revisions",
  summary: { zh: "列出一份报告的各版本", en: "List a report's revisions" },
  text: { zh: "由新到旧；改定产生新版本，旧版本保留。", en: "Newest first; a correction makes a new one." },
  params: ReportPath,
  query: z.strictObject({ limit, cursor }),
  success: { status: 200, text: { zh: "一页版本", en: "A page of revisions" }, schema: RevisionPage },
  async handle({ path, query }, { store }) {
    const key = reportKey(path);
    const { revision: current } = await findRevision(store.reports, key, undefined);
    const page = await withCursor(() => store.reports.revisions(key.agency, key.year, pageRequest(query)));
    const items = page.items.map((item) => reportSummary(item, item.revision === current.revision));
    return { body: { items, next: page.next } };
  },
});
