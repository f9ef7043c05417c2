import { ask } from "../../../shared/workflow/ask.ts";
import { refuseUnknown } from "../agencies/agency-view.ts";
import { operation } from "../operation.ts";
import { agencyIn, Enforcement } from "../schemas/agency.ts";
import { ReportPath } from "../schemas/asked.ts";

export const putEnforcement = operation({
  id: "putEnforcement",
  method: "PUT",
  path: "/v1/agencies/{agency}/enforcement/{year}",
  summary: { zh: "登记行政执法统计数据", en: "Enter figures on law enforcement" },
  text: {
    zh: "该机关须已有报告。用于与表二的许可、处罚、强制数量比对；报告会重新核验。",
    en: "For an agency with reports. Compared with licences, penalties and compulsory measures of table 2; the report is checked again.",
  },
  params: ReportPath,
  body: Enforcement,
  success: { status: 200, text: { zh: "已登记", en: "As it stands now" }, schema: Enforcement },
  async handle({ path, body }, deps) {
    const agency = agencyIn(path);
    await refuseUnknown(deps, agency);
    await deps.store.sets.putEnforcement(agency, path.year, body);
    if ((await deps.store.reports.current(agency, path.year)) !== null) await ask(deps, agency, path.year);
    return { body };
  },
});
