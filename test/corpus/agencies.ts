import type { Random } from "./random.ts";

/** Who reports: the full name, how its own prose calls it, and the government whose website carries the report. */
export interface Agency {
  readonly name: string;
  readonly pronoun: string;
  readonly government: string;
  readonly makesRegulations: boolean;
}

const STEMS = [
  ..."青禾 云岭 石漪 柳泉 松岗 宁澜 白渡 长汀渚 临漪浦 安丘岭 永泽 东篱 西垣 南屏湖 北辰岭 河阴 广陵渡 新桥 清沅 双塔".split(
    " ",
  ),
  ..."龙坪 凤仪 金沙渡 玉门岗 嘉穗 富汀 兴渚 和穗 文沅 武沅 海漪洲 江屿 湖漪 山屿 平屿 太屿 大垣 昌屿 源江 泉山".split(
    " ",
  ),
];
const TOWNS =
  "桥头 马场 官渡 杨柳 河口 石门 大塘 新集 龙泉 双河 城关 东湖 南坪 下沙 红旗 三合 永安 和平".split(" ");

const BUREAUX = [
  ..."水利局 教育局 财政局 民政局 司法局 审计局 统计局 交通运输局 农业农村局 市场监督管理局 应急管理局".split(
    " ",
  ),
  ..."卫生健康局 卫生健康委员会 发展和改革委员会 自然资源局 自然资源和规划局 住房和城乡建设局 公安局".split(
    " ",
  ),
  ..."行政审批服务局 政务服务和数据管理局 城市管理综合行政执法局 人力资源和社会保障局 生态环境局 信访局".split(
    " ",
  ),
  ..."文化广电和旅游局 退役军人事务局 医疗保障局 林业和草原局 民族宗教事务局 科学技术局 商务局 国有资产监督管理委员会".split(
    " ",
  ),
];

const pronounOf = (name: string): string =>
  name.endsWith("委员会") ? "我委" : name.endsWith("办公室") ? "我办" : "我局";

function countyOf(random: Random): string {
  const place =
    random.pick(STEMS) +
    random.weighted([
      [5, "县"],
      [3, "市"],
      [3, "区"],
      [1, "旗"],
    ] as const);
  if (!random.chance(0.35)) return place;
  const city = `${random.pick(STEMS)}市`;
  return place.endsWith("市") ? place : city + place;
}

/** An agency of an invented place. */
export function agencyOf(random: Random): Agency {
  const place = countyOf(random);
  const government = `${place}人民政府`;
  const bureau = (): Agency => {
    const name = place + random.pick(BUREAUX);
    return { name, pronoun: pronounOf(name), government, makesRegulations: false };
  };
  const kind = random.weighted([
    [60, "bureau"],
    [12, "township"],
    [8, "street"],
    [8, "office"],
    [8, "government"],
    [4, "zone"],
  ] as const);
  const town = random.pick(TOWNS);
  switch (kind) {
    case "bureau":
      return bureau();
    case "township": {
      const level = random.chance(0.75) ? "镇" : "乡";
      return {
        name: `${place}${town}${level}人民政府`,
        pronoun: `我${level}`,
        government,
        makesRegulations: false,
      };
    }
    case "street":
      return { name: `${place}${town}街道办事处`, pronoun: "我街道", government, makesRegulations: false };
    case "office":
      return { name: `${government}办公室`, pronoun: "我办", government, makesRegulations: false };
    case "government":
      return {
        name: government,
        pronoun: `我${place.slice(-1)}`,
        government,
        makesRegulations: place.endsWith("市"),
      };
    case "zone":
      return { name: `${place}经济开发区管理委员会`, pronoun: "管委会", government, makesRegulations: false };
  }
}
