import { type AgencyName, parseAgencyName } from "./agency-name.ts";

/**
 * What a body is, as far as articles 49 and 50 of the 条例 tell bodies apart. `governmentOffice` has two hats: its own
 * report is a department's, the one that it publishes for its government a government's. `vertical` bodies answer to
 * their own system above; `other` are schools, hospitals, companies, zones and whatever the name does not tell.
 */
export type AgencyKind =
  | "government"
  | "governmentOffice"
  | "department"
  | "township"
  | "street"
  | "ministry"
  | "vertical"
  | "other";

const GOVERNMENT = /^(?:人民政府|政府|行政公署)?$/u;
const OFFICE = /^(?:(?:人民)?政府办公[室厅]|政务公开办公室)$/u;
const VERTICAL =
  /税务局|海关|气象局|烟草专卖|邮政管理局|海事局|银监|银保监|证监局|金融监督管理总局|国家统计局|调查总?队|消防救援|地震局|通信管理局|人民银行|矿山安全|外汇管理局|出入境边防/u;
const DEPARTMENT = /(?:局|委员会|委|厅|办公室|办)$/u;
/** Committees of zones, villages and the party, and parts of a body. */
const NO_DEPARTMENT =
  /^(?:管理委员会|管委会)$|(?:[区园港城]|基地)(?:管理委员会|管委会)$|(?:工作|居民|村民)委员会$|分局$/u;
const MINISTRY =
  /^(?:国家[\p{Script=Han}]{2,14}(?:局|委员会|委|总局|署|院)|(?:中华人民共和国)?[\p{Script=Han}]{2,10}部|国务院[\p{Script=Han}]+|海关总署|审计署|中国人民银行|中国[\p{Script=Han}]{1,6}(?:局|总局|会))$/u;

function kindInPlace({ body, secondNames }: AgencyName): AgencyKind {
  if (OFFICE.test(body)) return "governmentOffice";
  if (GOVERNMENT.test(body))
    return secondNames.some((name) => /办公[室厅]$/u.test(name)) ? "governmentOffice" : "government";
  return DEPARTMENT.test(body) && !NO_DEPARTMENT.test(body) ? "department" : "other";
}

function kindOfName(name: AgencyName): AgencyKind {
  const { text, place, level, locality } = name;
  const isNational = place === "" && MINISTRY.test(text);
  if (VERTICAL.test(text)) return isNational ? "ministry" : "vertical";
  if (locality !== "") return /(?:街道|地区)$/u.test(locality) ? "street" : "township";
  if (level !== null) return kindInPlace(name);
  return isNational ? "ministry" : "other";
}

/** What a body is, by its name. */
export function agencyKind(agency: string): AgencyKind {
  return kindOfName(parseAgencyName(agency));
}
