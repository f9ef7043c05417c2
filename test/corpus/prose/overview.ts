import type { Random } from "../random.ts";
import type { Facts } from "./facts.ts";

type Sentence = (facts: Facts, random: Random) => string;

const OPENINGS: readonly Sentence[] = [
  ({ year, agency }) =>
    `${year}年，${agency.pronoun}把公开透明作为日常工作的一部分，持续改进政府信息发布的质量和时效。`,
  ({ year, agency }) =>
    `${year} 年，${agency.pronoun}按照上级统一安排，稳步推进政务公开各项任务，总体运行平稳。`,
  ({ year }) => `${year}年度，围绕群众关心的办事事项，逐项梳理应当公开的内容，明确责任科室和完成时限。`,
  ({ agency, year }) =>
    `${agency.name}${year}年认真履行《中华人民共和国政府信息公开条例》（国务院令第711号）规定的职责，现将有关情况说明如下。`,
];

const PROACTIVE: readonly Sentence[] = [
  ({ licensing }, random) =>
    `全年通过门户网站发布各类信息${random.int(20, 900)}条，政务新媒体推送${random.int(5, 400)}篇，共办理行政许可${licensing}件，结果均在七个工作日内公示。`,
  ({ penalties }, random) =>
    `公开机构职能、规划计划、财政预决算等信息${random.int(10, 300)}条；作出行政处罚决定${penalties}件，依法应当公示的均已公示。`,
  (_, random) =>
    `更新规章、规范性文件专栏${random.int(1, 12)}次，配发解读材料${random.int(1, 30)}份，其中图解${random.int(1, 9)}份。`,
  ({ licensing, penalties }) =>
    `双公示平台累计归集行政许可${licensing}条、行政处罚${penalties}条，归集率达到100%。`,
];

const REQUESTS: readonly Sentence[] = [
  ({ received, carriedOver, answered, carriedForward }) =>
    `本年新收政府信息公开申请${received}件，上年结转${carriedOver}件，办结${answered}件，结转下年度继续办理${carriedForward}件，没有超期答复的情形。`,
  ({ received, answered }) =>
    received === 0
      ? "年内没有收到公民、法人提出的公开申请。"
      : `年内登记公开申请${received}件，作出答复${answered}件。`,
  ({ reviews, lawsuits }) => `因信息公开引起的行政复议${reviews}件、行政诉讼${lawsuits}件。`,
  ({ received }, random) =>
    `申请渠道方面，网络提交占${random.int(30, 90)}%，其余为信函和当面递交，合计${received}件。`,
];

const MANAGEMENT: readonly Sentence[] = [
  () => "落实先审查、后发布的要求，拟公开的稿件由起草科室、分管负责人和保密员逐级把关。",
  (_, random) =>
    `对历史网页进行了清理，下线失效链接${random.int(2, 60)}个，补录文件编号${random.int(1, 40)}处。`,
  () => "建立公开属性源头认定制度，公文拟制时同步标注主动公开、依申请公开或者不予公开。",
];

const PLATFORM: readonly Sentence[] = [
  (_, random) =>
    `门户网站公开专栏设一级目录${random.int(4, 12)}个、二级目录${random.int(12, 60)}个，全年访问量${random.int(1, 98)}万次。`,
  () => "线下在办事大厅设置查阅点，配备自助终端，方便老年人查询和打印。",
  (_, random) => `微信公众号全年发文${random.int(12, 400)}篇，回复留言${random.int(0, 120)}条。`,
];

const OVERSIGHT: readonly Sentence[] = [
  (_, random) =>
    `组织业务培训${random.int(1, 6)}次，参加${random.int(15, 300)}人次；工作考核、社会评议结果良好，未发生责任追究的情形。`,
  () => "把公开工作列入年度目标管理，按季度通报栏目更新情况，对问题逐条销号。",
  (_, random) => `接受第三方评估1次，发现问题${random.int(1, 9)}个，均在期限内整改到位。`,
];

const ASPECTS: readonly (readonly [string, readonly Sentence[]])[] = [
  ["主动公开情况", PROACTIVE],
  ["依申请公开情况", REQUESTS],
  ["政府信息管理情况", MANAGEMENT],
  ["政府信息公开平台建设情况", PLATFORM],
  ["监督保障情况", OVERSIGHT],
];

/** Section 一: an opening and the five aspects, each with a heading of its own or run into one paragraph. */
export function overview(facts: Facts, random: Random): string[] {
  const opening = random.pick(OPENINGS)(facts, random);
  const said = (sentences: readonly Sentence[]): string =>
    sentences
      .filter(() => random.chance(0.7))
      .map((sentence) => sentence(facts, random))
      .join("") || "按照规定要求开展。";
  const style = random.weighted([
    [4, "headed"],
    [3, "inline"],
    [1, "ordinal"],
  ] as const);
  const half = random.chance(0.3);
  const numbered = ASPECTS.map(([title, sentences], index) => {
    const numeral = "一二三四五".charAt(index);
    const mark = style === "ordinal" ? `${index + 1}、` : half ? `(${numeral})` : `（${numeral}）`;
    return [`${mark}${title}`, said(sentences)] as const;
  });
  if (style === "headed") return [opening, ...numbered.flat()];
  return [opening, ...numbered.map(([title, text]) => `${title}。${text}`)];
}
