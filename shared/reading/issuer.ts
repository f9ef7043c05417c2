import type { ProseLine } from "./prose.ts";
import { asAgency } from "./title.ts";

const ISSUER = /(?:信息来源|来源|发布机构|发布单位|公开主体|发文机关|编制单位)[:：](.{2,40})$/u;
/** 现将某县水利局2021年政府信息公开工作情况报告如下 */
const LEAD =
  /(?:现将|现公布|由|,|，)([\p{Script=Han}()]{4,40}?)(?:20\d{2}年度?)(?:政府)?信息公开(?:工作)?(?:年度报告|情况|年报)/u;
/** How many lines at the end may be the signature. */
const SIGNATURE_LINES = 6;

/** The agency that the document names elsewhere than in its title: as its issuer, in its lead, or by its signature. */
export function issuerOf(lines: readonly ProseLine[]): string | null {
  for (const pattern of [ISSUER, LEAD]) {
    for (const line of lines) {
      const agency = asAgency(pattern.exec(line.text)?.[1] ?? "");
      if (agency !== null && !/^[我本]/u.test(agency)) return agency;
    }
  }
  const [signature] = lines.slice(-SIGNATURE_LINES).flatMap((line) => asAgency(line.text) ?? []);
  return signature ?? null;
}
