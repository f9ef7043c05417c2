import * as z from "zod/mini";
import { operation } from "../operation.ts";
import { ReportPath, reportKey, revisionQuery } from "../schemas/asked.ts";
import { ReportDetail } from "../schemas/revision.ts";
import { readStored } from "../stored-report.ts";
import { findRevision } from "../stored-revision.ts";
import { reportDetail } from "../views/report-view.ts";

export const getReport = operation({
  id: "getReport",
  method: "GET",
  path: "/v1/reports/{agency}/{year}",
  summary: { zh: "读取一份报告", en: "Read a report" },
  text: {
    zh: "含全部单元格及其在原文中的位置、核验结论、版本和改定情况。",
    en: "Every cell with its place in the file, the verdict, the revision and its corrections.",
  },
  params: ReportPath,
  query: z.strictObject({ revision: revisionQuery }),
  success: { status: 200, text: { zh: "报告", en: "The report" }, schema: ReportDetail },
  async handle({ path, query }, { store, objects }) {
    const { revision, current } = await findRevision(store.reports, reportKey(path), query.revision);
    const { report } = await readStored(objects, revision);
    return { body: reportDetail(revision, report, current) };
  },
});
