import { createRequire } from "node:module";
import { areaList } from "@vant/area-data";

/** The revisions of GB/T 2260 whose names may stand in a report: from the first year of the 条例 on. */
const REVISIONS = ["200812", "200912", "201010", "201110", "201210", "201308", "201410", "201509", "201607"];

/** Zones that have no code in GB/T 2260: the statistical office and parcel services give them codes of their own. */
const ZONE = /(?:开发区|园区|管理区|示范区|高新区|管委会|聚集区|新城|工业区|度假区|经开区|名胜区)$/u;
const COUNTY = /(?:县|区|市|旗)$/u;
const PREFECTURE = /(?:市|州|地区|盟)$/u;

type Codes = Readonly<Record<string, string>>;

const isCounty = (code: string, name: string): boolean => {
  const serial = Number(code.slice(4));
  return COUNTY.test(name) && !ZONE.test(name) && (serial <= 70 || (serial > 80 && serial < 90));
};

/** GB/T 2260 groups a municipality's districts, and counties right under a province, by words that are no names. */
const isPrefecture = (name: string): boolean => PREFECTURE.test(name) && !name.endsWith("市辖区");

function levelOf(code: string): "province" | "prefecture" | "county" {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

function isDivision(code: string, name: string): boolean {
  const level = levelOf(code);
  if (level === "province") return true;
  return level === "prefecture" ? isPrefecture(name) : isCounty(code, name);
}

function current(): Codes {
  const all = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list };
  const kept = Object.entries(all).filter(([code, name]) => isDivision(code, name));
  const provinces = new Map(kept.filter(([code]) => levelOf(code) === "province"));
  return Object.fromEntries(
    kept.filter(
      ([code, name]) => name !== provinces.get(`${code.slice(0, 2)}0000`) || levelOf(code) === "province",
    ),
  );
}

/** Names that a code had and has no more, each with the last year in which the standard listed it. */
function former(now: Codes): ReadonlyMap<string, number> {
  const require = createRequire(import.meta.url);
  const last = new Map<string, number>();
  for (const revision of REVISIONS) {
    const codes: Codes = require(`gb2260/lib/${revision}.json`);
    for (const [code, name] of Object.entries(codes))
      if (isDivision(code, name) && now[code] !== name) last.set(code + name, Number(revision.slice(0, 4)));
  }
  return last;
}

/**
 * Every division as one line, by code: `110105朝阳区`, and for a name of the past `130223滦县2016`, the last year in
 * which it stood in the standard.
 */
export function divisionLines(): readonly string[] {
  const now = current();
  const lines = Object.entries(now).map(([code, name]) => code + name);
  const past = [...former(now)].map(([line, year]) => `${line}${year}`);
  return [...lines, ...past].sort();
}
