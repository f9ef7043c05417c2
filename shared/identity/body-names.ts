/**
 * The bodies of local government that go by several names. Everything here is a matter of public record (the
 * reform of 2018–2019 and those after it); a body that is not here is one only under the same name.
 *
 * `names` without their last word: 教育 is 教育局, 教育委员会, 教育厅 and 教育委. `short` are whole short names. `former`
 * are whole names of the past of the same body. `merged` are bodies that went into this one together with others:
 * they are named to people, and never taken for the same.
 */
export interface BodyNames {
  readonly id: string;
  readonly names: readonly string[];
  readonly short?: readonly string[];
  readonly former?: { readonly names: readonly string[]; readonly until: number };
  readonly merged?: { readonly names: readonly string[]; readonly in: number };
}

export const BODIES: readonly BodyNames[] = [
  {
    id: "卫生健康",
    names: ["卫生健康"],
    short: ["卫健委", "卫健局", "卫生健康委"],
    former: {
      names: ["卫生和计划生育委员会", "卫生和计划生育局", "卫生计生委", "卫生计生局", "卫计委", "卫计局"],
      until: 2019,
    },
  },
  { id: "教育", names: ["教育"], short: ["教委"] },
  { id: "教育体育", names: ["教育体育", "教育和体育"], short: ["教体局"] },
  {
    id: "发展和改革",
    names: ["发展和改革", "发展改革"],
    short: ["发改委", "发改局"],
  },
  {
    id: "人力资源和社会保障",
    names: ["人力资源和社会保障", "人力资源社会保障"],
    short: ["人社局", "人社厅"],
  },
  {
    id: "住房和城乡建设",
    names: ["住房和城乡建设", "住房城乡建设"],
    short: ["住建局", "住建委", "住建厅"],
  },
  { id: "工业和信息化", names: ["工业和信息化", "工业信息化"], short: ["工信局", "工信厅", "工信委"] },
  { id: "科学技术", names: ["科学技术"], short: ["科技局", "科技厅", "科委"] },
  { id: "民族宗教", names: ["民族宗教事务", "民族和宗教事务"], short: ["民宗局", "民宗委"] },
  {
    id: "农业农村",
    names: ["农业农村"],
    short: ["农委"],
    merged: { names: ["农业局", "农业委员会", "畜牧局"], in: 2019 },
  },
  {
    id: "生态环境",
    names: ["生态环境"],
    former: { names: ["环境保护局", "环境保护厅", "环保局", "环保厅"], until: 2019 },
  },
  {
    id: "自然资源",
    names: ["自然资源"],
    merged: { names: ["国土资源局", "国土资源厅", "城乡规划局", "规划局", "国土局"], in: 2019 },
  },
  {
    id: "自然资源和规划",
    names: ["自然资源和规划"],
    short: ["自规局", "资规局"],
    merged: { names: ["国土资源局", "城乡规划局", "规划局", "国土局"], in: 2019 },
  },
  {
    id: "市场监督管理",
    names: ["市场监督管理"],
    short: ["市场监管局", "市监局", "市场监管委", "市场监管厅"],
    merged: {
      names: ["工商行政管理局", "质量技术监督局", "食品药品监督管理局", "工商局", "质监局", "食药监局"],
      in: 2019,
    },
  },
  {
    id: "应急管理",
    names: ["应急管理"],
    short: ["应急局", "应急厅"],
    former: { names: ["安全生产监督管理局", "安监局"], until: 2019 },
  },
  {
    id: "文化和旅游",
    names: ["文化和旅游"],
    short: ["文旅局", "文旅委", "文旅厅"],
    merged: { names: ["文化局", "旅游局", "文化委员会", "旅游发展委员会", "旅游委员会"], in: 2019 },
  },
  {
    id: "文化广电旅游",
    names: ["文化广电旅游", "文化广电和旅游", "文化和旅游广电"],
    short: ["文广旅局", "文广旅游局"],
    merged: { names: ["文化广电新闻出版局", "旅游局", "文广新局"], in: 2019 },
  },
  {
    id: "退役军人事务",
    names: ["退役军人事务"],
    short: ["退役军人局"],
  },
  {
    id: "医疗保障",
    names: ["医疗保障"],
    short: ["医保局"],
  },
  {
    id: "乡村振兴",
    names: ["乡村振兴"],
    former: { names: ["扶贫开发办公室", "扶贫开发局", "扶贫办"], until: 2021 },
  },
  {
    id: "林业和草原",
    names: ["林业和草原"],
    short: ["林草局"],
    former: { names: ["林业局", "林业厅"], until: 2019 },
  },
  { id: "城市管理", names: ["城市管理"], short: ["城管局", "城管委"] },
  {
    id: "城市管理行政执法",
    names: ["城市管理和综合行政执法", "城市管理综合行政执法", "城市管理行政执法"],
    short: ["城管执法局"],
  },
  { id: "综合行政执法", names: ["综合行政执法"], short: ["综合执法局"] },
  {
    id: "国有资产监督管理",
    names: ["国有资产监督管理", "人民政府国有资产监督管理"],
    short: ["国资委", "国资局"],
  },
  { id: "行政审批", names: ["行政审批服务", "行政审批"], short: ["审批局"] },
  { id: "交通运输", names: ["交通运输"], short: ["交运局"] },
  {
    id: "地方金融",
    names: ["地方金融监督管理", "地方金融管理"],
    short: ["地方金融监管局", "金融监管局"],
    former: { names: ["金融工作办公室", "金融工作局", "金融办"], until: 2020 },
  },
  { id: "机关事务管理", names: ["机关事务管理", "机关事务服务"] },
  { id: "水利", names: ["水利"] },
  { id: "水务", names: ["水务"] },
  { id: "民政", names: ["民政"] },
  { id: "财政", names: ["财政"] },
  { id: "审计", names: ["审计"] },
  { id: "统计", names: ["统计"] },
  { id: "商务", names: ["商务"], short: ["商委"] },
  { id: "司法", names: ["司法"] },
  { id: "公安", names: ["公安"] },
  { id: "信访", names: ["信访"], former: { names: ["信访办公室", "信访办"], until: 2019 } },
  { id: "体育", names: ["体育"] },
  { id: "粮食和物资储备", names: ["粮食和物资储备"], short: ["粮储局"] },
];
