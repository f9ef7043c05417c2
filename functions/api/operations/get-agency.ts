import { agencyView } from "../agencies/agency-view.ts";
import { operation } from "../operation.ts";
import { Agency, AgencyPath, agencyIn } from "../schemas/agency.ts";

export const getAgency = operation({
  id: "getAgency",
  method: "GET",
  path: "/v1/agencies/{agency}",
  summary: { zh: "查看一个机关", en: "Look at an agency" },
  text: {
    zh: "由名称得出的地区、类别，各年度用过的名称及认作同一机关的理由。",
    en: "The region and kind that its name tells, the names it went by over the years and why they are one.",
  },
  params: AgencyPath,
  success: { status: 200, text: { zh: "机关", en: "The agency" }, schema: Agency },
  async handle({ path }, deps) {
    return { body: await agencyView(deps, agencyIn(path)) };
  },
});
