import * as z from "zod/mini";
import { pageOfArray } from "../http/array-page.ts";
import { operation } from "../operation.ts";
import { cursor, ReportPath, reportKey, revisionQuery } from "../schemas/asked.ts";
import { said } from "../schemas/components.ts";
import { FindingPage, RuleResult, Severity } from "../schemas/finding.ts";
import { readStored } from "../stored-report.ts";
import { findRevision } from "../stored-revision.ts";

const Query = z.strictObject({
  result: z.exactOptional(RuleResult).check(said("只要这种结果", "Only this result")),
  severity: z.exactOptional(Severity).check(said("只要这个级别", "Only this severity")),
  revision: revisionQuery,
  limit: z
    ._default(z.int().check(z.minimum(1), z.maximum(500)), 500)
    .check(said("每页至多几项", "Items a page")),
  cursor,
});

export const listFindings = operation({
  id: "listFindings",
  method: "GET",
  path: "/v1/reports/{agency}/{year}/findings",
  summary: { zh: "列出核验结果", en: "List findings" },
  text: { zh: "按规则目录的顺序。", en: "In the order of the rule catalogue." },
  params: ReportPath,
  query: Query,
  success: { status: 200, text: { zh: "一页核验结果", en: "A page of findings" }, schema: FindingPage },
  async handle({ path, query }, { store, objects }) {
    const { revision } = await findRevision(store.reports, reportKey(path), query.revision);
    const { findings } = await readStored(objects, revision);
    const wanted = findings.filter(
      ({ result, severity }) =>
        (query.result === undefined || result === query.result) &&
        (query.severity === undefined || severity === query.severity),
    );
    const list = [revision.resultKey, query.result, query.severity].join(" ");
    return { body: pageOfArray(wanted, list, query) };
  },
});
