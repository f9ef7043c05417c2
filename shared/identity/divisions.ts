import { DIVISION_LINES } from "./division-lines.ts";

export type DivisionLevel = "province" | "prefecture" | "county";

/** One administrative division of GB/T 2260. */
export interface Division {
  /** Six digits; the first two are the province, the first four the prefecture. */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** The last year in which the standard listed the name; null for a name in force. */
  readonly until: number | null;
}

/** The peoples in the names of autonomous divisions, which everyday use leaves out: 恩施州, 彭水县. */
const PEOPLES =
  /(?<=.{2})(?:(?:土家|苗|侗|布依|彝|藏|羌|回|壮|瑶|满|黎|白|傣|哈尼|傈僳|拉祜|佤|景颇|独龙|怒|普米|纳西|蒙古|朝鲜|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔|土|撒拉|保安|东乡|裕固|达斡尔|鄂温克|鄂伦春|畲|仫佬|毛南|仡佬|水|布朗|阿昌|德昂|各)族?)+(?=自治[州县旗]$)/u;

const SHORT_PROVINCES: ReadonlyMap<string, string> = new Map([
  ["内蒙古自治区", "内蒙古"],
  ["广西壮族自治区", "广西"],
  ["西藏自治区", "西藏"],
  ["宁夏回族自治区", "宁夏"],
  ["新疆维吾尔自治区", "新疆"],
]);

function levelOf(code: string): DivisionLevel {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

function divisionOf(line: string): Division {
  const [, code = "", name = "", year] = /^(\d{6})(\D+)(\d{4})?$/u.exec(line) ?? [];
  return { code, name, level: levelOf(code), until: year === undefined ? null : Number(year) };
}

/** 恩施土家族苗族自治州 → 恩施州; null where the name has no everyday form. */
function everydayName({ name }: Division): string | null {
  const province = SHORT_PROVINCES.get(name);
  if (province !== undefined) return province;
  const peoples = PEOPLES.exec(name);
  return peoples === null ? null : name.slice(0, peoples.index) + name.slice(-1);
}

/** Names to the divisions that bear them, worked out at the first question. */
let byName: ReadonlyMap<string, readonly Division[]> | null = null;
let byCode: ReadonlyMap<string, Division> | null = null;

function load(): { names: ReadonlyMap<string, readonly Division[]>; codes: ReadonlyMap<string, Division> } {
  if (byName !== null && byCode !== null) return { names: byName, codes: byCode };
  const all = DIVISION_LINES.trim().split(/\s+/u).map(divisionOf);
  const names = new Map<string, Division[]>();
  const add = (name: string, division: Division) => names.set(name, [...(names.get(name) ?? []), division]);
  for (const division of all) {
    add(division.name, division);
    const everyday = everydayName(division);
    if (everyday !== null) add(everyday, division);
  }
  byName = names;
  byCode = new Map(all.filter(({ until }) => until === null).map((division) => [division.code, division]));
  return { names: byName, codes: byCode };
}

/**
 * The divisions of a name, in full or in its everyday form; those in force where there are any, else those of the
 * past. Several where the name is borne by several: 朝阳区.
 */
export function divisionsNamed(name: string): readonly Division[] {
  const found = load().names.get(name) ?? [];
  const inForce = found.filter(({ until }) => until === null);
  return inForce.length > 0 ? inForce : found;
}

/** The division of a code, where it is in force. */
export function divisionByCode(code: string): Division | null {
  return load().codes.get(code) ?? null;
}

/** True where a division lies in another one, or is the same. */
export function liesIn(inner: string, outer: string): boolean {
  if (outer.endsWith("0000")) return inner.startsWith(outer.slice(0, 2));
  return outer.endsWith("00") ? inner.startsWith(outer.slice(0, 4)) : inner === outer;
}

/** The codes of the divisions that one lies in, the nearest first; counties right under a province have one. */
export function parentsOf(code: string): readonly string[] {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return above.filter((parent) => parent !== code && load().codes.has(parent));
}
