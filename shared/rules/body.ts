import { regionOf } from "../report/identity.ts";
import type { Report } from "../report/report.ts";

/** `city` is a 市 of which the name alone does not tell whether it has districts or is a county. */
export type Level = "national" | "provincial" | "prefecture" | "city" | "county" | "township" | "unknown";

/** What kind of body reports. */
export interface Body {
  readonly level: Level;
  /** A people's government or its office, or a report that counts a whole government. */
  readonly government: boolean;
}

const TOWNSHIP = /(?:镇|乡|街道|苏木)(?:人民政府|政府|党政办公室|党政办|办事处|街道办)?$/u;
const GOVERNMENT = /(?:人民政府|政府办公厅|政府办公室|政府办)$/u;
const NATIONAL = /^(?:中华人民共和国|国家|国务院|中国)/u;
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/u;

const SUFFIXES: readonly (readonly [RegExp, Level])[] = [
  [/(?:省|(?<!族)自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)$/u, "provincial"],
  [/(?:自治州|地区|盟)$/u, "prefecture"],
  [/[州地盟市].+市$/u, "county"],
  [/市$/u, "city"],
  [/[县区旗]$/u, "county"],
];

function levelOf(name: string): Level {
  if (TOWNSHIP.test(name)) return "township";
  const region = regionOf(name);
  if (region === "") return NATIONAL.test(name) ? "national" : "unknown";
  if (MUNICIPALITY.test(region)) return "provincial";
  return SUFFIXES.find(([suffix]) => suffix.test(region))?.[1] ?? "unknown";
}

/** Told from the printed name and the scope of the report, and nothing else; what they do not tell is `unknown`. */
export function bodyOf({ agency, scope }: Pick<Report, "agency" | "scope">): Body {
  const name = (agency ?? "").normalize("NFKC").replace(/\s+/gu, "");
  return { level: levelOf(name), government: scope === "governmentAggregate" || GOVERNMENT.test(name) };
}
