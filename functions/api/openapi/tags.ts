/** The groups in which operations are shown, by the first part of their path. */
export const TAGS = [
  { name: "reports", zh: "年度报告", en: "Annual reports" },
  { name: "uploads", zh: "上传", en: "Uploads" },
  { name: "ingestions", zh: "接收记录", en: "Files and where they stand" },
  { name: "reviews", zh: "审核", en: "Reviews" },
  { name: "contacts", zh: "通知对象", en: "Contacts" },
  { name: "agencies", zh: "机关", en: "Agencies" },
  { name: "rosters", zh: "应报机关名录", en: "Rosters" },
  { name: "rules", zh: "核验规则", en: "Rules" },
  { name: "system", zh: "系统", en: "System" },
] as const;

export function tagOf(path: string): string {
  const [, first] = /^\/v1\/(\w+)/.exec(path) ?? [];
  return TAGS.find(({ name }) => name === first)?.name ?? "system";
}
