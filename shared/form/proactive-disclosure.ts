import type { Edition, Quantity } from "./edition.ts";

/** One value cell of a row of table 2. `id` is the last part of the cell id. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly quantity: Quantity;
}

/** One data row of table 2 (表二 主动公开政府信息情况); `article` is its caption row. */
export interface DisclosureRow {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly article: string;
  readonly fields: readonly Field[];
}

const count = (id: string, label: string, ...aliases: string[]): Field => ({
  id,
  label,
  aliases,
  quantity: "count",
});

const NEWLY_MADE = count("newlyMade", "本年新制作数量", "本年制作数量", "新制作数量", "制作数量");
const NEWLY_PUBLISHED = count("newlyPublished", "本年新公开数量", "本年公开数量", "新公开数量");
const PUBLIC_TOTAL = count("publicTotal", "对外公开总数量", "公开总数量", "对外公开总数");
const ISSUED = count("issued", "本年制发件数", "制发件数", "本年制发数量", "本年新制发件数");
const REPEALED = count("repealed", "本年废止件数", "废止件数", "本年废止数量");
const IN_FORCE = count("inForce", "现行有效件数", "现行有效", "现行有效数量");
const PREVIOUS_ITEMS = count("previousItems", "上一年项目数量", "上年项目数量", "上一年度项目数量");
const ITEM_CHANGE: Field = {
  id: "itemChange",
  label: "本年增/减",
  aliases: ["本年增减", "本年增(减)", "本年增、减"],
  quantity: "signedCount",
};
const DECISIONS_2019 = count("decisions", "处理决定数量", "本年处理决定数量");
const DECISIONS_2021 = count("decisions", "本年处理决定数量", "处理决定数量", "本年度处理决定数量");
const FEE_AMOUNT: Field = {
  id: "amount",
  label: "本年收费金额（单位：万元）",
  aliases: ["本年收费金额", "收费金额(单位:万元)", "收费金额"],
  quantity: "money",
};
const PROJECTS = count("projects", "采购项目数量", "采购项目数");
const PROCUREMENT_AMOUNT: Field = {
  id: "amount",
  label: "采购总金额",
  aliases: ["采购金额", "采购总金额(单位:万元)", "采购总金额(万元)"],
  quantity: "money",
};

const ITEM_1 = "第二十条第（一）项";
const ITEM_5 = "第二十条第（五）项";
const ITEM_6 = "第二十条第（六）项";
const ITEM_8 = "第二十条第（八）项";
const ITEM_9 = "第二十条第（九）项";

const row = (
  id: string,
  label: string,
  article: string,
  fields: readonly Field[],
  aliases: readonly string[] = [],
): DisclosureRow => ({ id, label, aliases, article, fields });

const STOCK_2019 = [NEWLY_MADE, NEWLY_PUBLISHED, PUBLIC_TOTAL];
const ITEMS_2019 = [PREVIOUS_ITEMS, ITEM_CHANGE, DECISIONS_2019];
const STOCK_2021 = [ISSUED, REPEALED, IN_FORCE];

const ROWS: Readonly<Record<Edition, readonly DisclosureRow[]>> = {
  "2019": [
    row("regulations", "规章", ITEM_1, STOCK_2019),
    row("normativeDocuments", "规范性文件", ITEM_1, STOCK_2019, ["行政规范性文件"]),
    row("licensing", "行政许可", ITEM_5, ITEMS_2019),
    row("otherServices", "其他对外管理服务事项", ITEM_5, ITEMS_2019, ["其他对外管理服务"]),
    row("penalties", "行政处罚", ITEM_6, ITEMS_2019),
    row("compulsoryMeasures", "行政强制", ITEM_6, ITEMS_2019),
    row("fees", "行政事业性收费", ITEM_8, [PREVIOUS_ITEMS, ITEM_CHANGE]),
    row("procurement", "政府集中采购", ITEM_9, [PROJECTS, PROCUREMENT_AMOUNT], ["政府采购"]),
  ],
  "2021": [
    row("regulations", "规章", ITEM_1, STOCK_2021),
    row("normativeDocuments", "行政规范性文件", ITEM_1, STOCK_2021, ["规范性文件"]),
    row("licensing", "行政许可", ITEM_5, [DECISIONS_2021]),
    row("penalties", "行政处罚", ITEM_6, [DECISIONS_2021]),
    row("compulsoryMeasures", "行政强制", ITEM_6, [DECISIONS_2021]),
    row("fees", "行政事业性收费", ITEM_8, [FEE_AMOUNT]),
  ],
};

/** The data rows of table 2 in the order of the form. */
export function disclosureRows(edition: Edition): readonly DisclosureRow[] {
  return ROWS[edition];
}
