import type { ProseLine } from "./prose.ts";
import { asAgency } from "./title.ts";
import { arabicDates } from "./year.ts";

const ISSUER = /(?:信息来源|来源|发布机构|发布单位|公开主体|发文机关|编制单位)[:：](.{2,40})$/u;
/** 现将某县水利局2021年政府信息公开工作情况报告如下 */
const LEAD =
  /(?:现将|现公布|由|[,，](?!现|由|特|并|将|对|就))([\p{Script=Han}()]{4,40}?)(?:20\d{2}年度?)(?:政府)?信息公开(?:工作)?(?:年度报告|情况|年报)/u;
/** 本报告由某县水利局根据《条例》编制 */
const AUTHOR = /报告由([\p{Script=Han}()]{4,40}?)(?:根据|按照|依据|依照|编制|组织编制)/u;
/** 我局, 本机关, 县政府办公室: whose these are is not said. */
const RELATIVE = /^(?:[我本该各现将]|[省市县区州盟旗]\p{Script=Han})/u;
/** How many lines at the end may be the signature, above the frame of a page. */
const SIGNATURE_LINES = 12;
const DATE_LINE = /^[(（]?20\d{2}[年\-./]?\d{1,2}[月\-./]\d{1,2}/u;
/** Lines of the frame around a page: names in it are those of the site. */
const FRAME =
  /返回|打印|关闭|网站|主办|承办|版权|联系|技术支持|备案|分享|上一[篇条页]|下一[篇条页]|首页|当前位置|地图|ICP|标识码|扫一扫|浏览/u;

const named = (text: string): string | null => {
  const agency = asAgency(text);
  return agency === null || RELATIVE.test(agency) || FRAME.test(agency) ? null : agency;
};

/** The name above the date that ends the report, or the report's last line where no page frames it. */
function signature(lines: readonly ProseLine[]): string | null {
  const last = lines.slice(-SIGNATURE_LINES).map((line) => arabicDates(line.text));
  const framed = last.some((text) => FRAME.test(text));
  for (const [index, text] of last.entries()) {
    const isLast = index === last.length - 1 && !framed;
    if (isLast || DATE_LINE.test(last[index + 1] ?? "")) {
      const agency = named(text);
      if (agency !== null) return agency;
    }
  }
  return null;
}

/** The agency that the document names elsewhere than in its title: as its issuer, in its lead, or by its signature. */
export function issuerOf(lines: readonly ProseLine[]): string | null {
  for (const pattern of [ISSUER, LEAD, AUTHOR]) {
    for (const line of lines) {
      const agency = named(pattern.exec(line.text)?.[1] ?? "");
      if (agency !== null) return agency;
    }
  }
  return signature(lines);
}
