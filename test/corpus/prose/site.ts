import type { Random } from "../random.ts";
import type { Facts } from "./facts.ts";

const MENU =
  "首页 政务要闻 政务公开 政府信息公开 政务服务 互动交流 数据开放 领导之窗 规章 行政规范性文件 行政许可 行政处罚 行政强制 行政事业性收费 政府集中采购 依申请公开 政府信息公开年报 公告公示 统计数据".split(
    " ",
  );

export interface SiteFrame {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Everything that a government website prints around an article, with words that the form uses too. */
export function siteFrame(facts: Facts, title: string, random: Random): SiteFrame {
  const { agency, year } = facts;
  const [month, day] = [1, random.int(4, 30)];
  const stamp = `${year + 1}-${two(month)}-${two(day)}`;
  const menu = MENU.filter(() => random.chance(0.6));
  const counted = random.chance(0.3) ? menu.map((item) => `${item}（${random.int(1, 60)}）`) : menu;
  const above = [
    random.pick([`${agency.government}门户网站`, agency.government, "无障碍阅读 | 长者模式 | 登录"]),
    ...(random.chance(0.5) ? counted : [counted.join(" | ")]),
    `当前位置：首页 > 政务公开 > ${random.pick(["政府信息公开年报", "法定主动公开内容", "信息公开工作年报"])} > ${random.pick([agency.name, String(year), "正文"])}`,
    ...(random.chance(0.3)
      ? ["索引号：", `${random.int(10000000, 99999999)}/${year + 1}-${random.int(10000, 99999)}`]
      : []),
    ...(random.chance(0.4) ? [title] : []),
    random.pick([
      `发布时间：${stamp}`,
      `发布日期:${stamp} ${two(random.int(8, 18))}:${two(random.int(0, 59))} 来源:${agency.name}`,
      `${year + 1}年${month}月${day}日 来源：${agency.name} 浏览次数：${random.int(3, 2000)} 字号：[大 中 小]`,
    ]),
  ];
  const below = [
    ...(random.chance(0.5) ? ["打印本页 关闭窗口", "分享到："] : []),
    ...(random.chance(0.4)
      ? [`上一篇：${agency.name}${year - 1}年政府信息公开工作年度报告`, "下一篇：没有了"]
      : []),
    `主办：${agency.government}办公室 承办：${random.pick(["政务服务中心", "大数据中心"])}`,
    ...(random.chance(0.5)
      ? [
          `网站标识码：${random.int(1000000000, 2147483647)}`,
          `ICP备${random.int(10000000, 21999999)}号-${random.int(1, 3)}`,
        ]
      : []),
  ];
  return { above, below };
}

/** The date of the agency itself, under the title or at the end. */
export function dateLine(year: number, random: Random): string {
  const [month, day] = [1, random.int(4, 30)];
  return random.pick([
    `${year + 1}年${month}月${day}日`,
    `${year + 1} 年 ${month} 月 ${day} 日`,
    `（${year + 1}年${month}月${day}日）`,
    `${year + 1}-${two(month)}-${two(day)}`,
  ]);
}
