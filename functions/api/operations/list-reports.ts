import * as z from "zod/mini";
import type { ReportFilter } from "../../../shared/records/store.ts";
import { agencyKey } from "../../../shared/report/identity.ts";
import { firstMoment, lastMoment } from "../http/moment.ts";
import { pageRequest, withCursor } from "../http/page-request.ts";
import { operation } from "../operation.ts";
import { cursor, limit } from "../schemas/asked.ts";
import { said } from "../schemas/components.ts";
import { Moment } from "../schemas/moment.ts";
import { ReportPage, ReportVerdict } from "../schemas/revision.ts";
import { reportSummary } from "../views/report-view.ts";

const name = z.string().check(z.minLength(1), z.maxLength(300));

const Query = z.strictObject({
  agency: z.exactOptional(name).check(said("机关名称", "The agency's name")),
  region: z.exactOptional(name).check(said("地区，如某某省某某市", "The region that the name begins with")),
  year: z.exactOptional(z.int().check(z.minimum(0), z.maximum(9999))).check(said("年度", "Year")),
  verdict: z.exactOptional(ReportVerdict).check(said("核验结论", "Verdict")),
  rule: z
    .exactOptional(z.string().check(z.regex(/^[A-Z0-9]{2,8}-\d{1,3}$/)))
    .check(said("未通过的规则，如 T3-01", "A rule that failed, e.g. T3-01")),
  receivedFrom: z
    .exactOptional(Moment)
    .check(said("自何时收到；只给日期则按北京时间当日起", "Received from; a date is a day in Beijing")),
  receivedTo: z
    .exactOptional(Moment)
    .check(said("至何时收到；只给日期则含当日", "Received until; a date includes that day")),
  limit,
  cursor,
});

function filterOf(query: z.output<typeof Query>): ReportFilter {
  const { agency, receivedFrom, receivedTo, limit: _, cursor: __, ...rest } = query;
  return {
    ...rest,
    ...(agency === undefined ? {} : { agency: agencyKey(agency) }),
    ...(receivedFrom === undefined ? {} : { receivedFrom: firstMoment(receivedFrom) }),
    ...(receivedTo === undefined ? {} : { receivedTo: lastMoment(receivedTo) }),
  };
}

export const listReports = operation({
  id: "listReports",
  method: "GET",
  path: "/v1/reports",
  summary: { zh: "查询报告", en: "List reports" },
  text: {
    zh: "只列各报告的现行版本。各条件同时满足。",
    en: "Current revisions only. All conditions must hold.",
  },
  query: Query,
  success: { status: 200, text: { zh: "一页报告", en: "A page of reports" }, schema: ReportPage },
  async handle({ query }, { store }) {
    const page = await withCursor(() => store.reports.list(filterOf(query), pageRequest(query)));
    return { body: { items: page.items.map((item) => reportSummary(item, true)), next: page.next } };
  },
});
