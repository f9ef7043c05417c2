import type { Random } from "../random.ts";
import type { Facts } from "./facts.ts";

const PROBLEMS = [
  "一是个别栏目更新不够及时，二是解读形式比较单一，三是基层工作人员业务还不够熟练。",
  "对照上级要求，公开内容的深度仍有欠缺，与群众互动的渠道还不够多。",
  "一些科室对公开属性的判断把握不准，文件归集与网站发布之间存在时间差。",
];

const REMEDIES = [
  "下一步，将完善内部流转时限，每月核对一次栏目目录，发现缺漏随时补齐。",
  "今后将增加图表和短视频解读，邀请服务对象试读，把专业表述改写得明白易懂。",
  "将安排两次集中培训，围绕答复文书的格式和期限开展案例教学。",
];

/** Section 五. */
export function problems(random: Random): string[] {
  if (random.chance(0.05)) return ["无。"];
  const texts = [random.pick(PROBLEMS), random.pick(REMEDIES)];
  return random.chance(0.4) ? ["（一）存在问题", texts[0] ?? "", "（二）改进措施", texts[1] ?? ""] : texts;
}

/** Section 六. */
export function otherMatters({ year, agency }: Facts, random: Random): string[] {
  return random.pick([
    ["无。"],
    ["没有其他需要报告的事项。"],
    [`${year}年，${agency.pronoun}没有发出收费通知，收取信息处理费0元。`],
    [
      `（一）信息处理费：本年度收取总金额为0元。`,
      `（二）建议提案：承办人大代表建议${random.int(0, 9)}件、政协提案${random.int(0, 9)}件，均已按期答复。`,
    ],
    [`本年度收到的信息处理费为${random.int(1, 9) * 100}元，已上缴国库。`],
  ]);
}

/** What may stand before section 一: legal basis, period of the figures, where to ask. */
export function lead({ year, agency }: Facts, random: Random): string[] {
  const period = random.pick([
    `报告中使用的数据，统计期限自${year}年1月1日起，至${year}年12月31日止。`,
    `数据统计时间为${year}年1月1日至${year}年12月31日。`,
    `本报告统计期限为 ${year} 年 1 月 1 日至 ${year} 年 12 月 31 日。`,
  ]);
  const basis = `根据《中华人民共和国政府信息公开条例》第五十条，${agency.name}编写了本年度报告。`;
  const contact = `对内容有疑问的，请与${agency.pronoun}综合科联系（电话：0${random.int(300, 999)}-${random.int(2000000, 8999999)}，邮编：${random.int(100000, 859999)}）。`;
  return random.weighted([
    [4, [basis + period]],
    [2, [basis, period, contact]],
    [2, [basis + period + contact]],
    [2, [`${basis}全文由六个部分组成。`]],
    [1, []],
  ]);
}

/** A line before or after a table, which people write and which holds tempting words and numbers. */
export function tableRemark(
  table: "proactiveDisclosure" | "requests" | "remedies",
  facts: Facts,
  random: Random,
): string {
  return random.pick(
    {
      proactiveDisclosure: [
        "具体数据见下表。",
        `本年度行政处罚的处理决定共${facts.penalties}件，没有其他需要说明的情况。`,
        "（单位：件）",
      ],
      requests: [
        `${facts.year}年新收公开申请${facts.received}件，详见下表：`,
        "表中各项数据均为全年累计数。",
        "单位：件",
      ],
      remedies: [
        `涉及复议${facts.reviews}件、诉讼${facts.lawsuits}件。`,
        "有关情况如下表所示。",
        "（单位：件、宗）",
      ],
    }[table],
  );
}
