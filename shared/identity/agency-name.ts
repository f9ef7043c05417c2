import { type Division, type DivisionLevel, divisionsNamed, liesIn } from "./divisions.ts";

/** An agency's name taken apart: where it stands, and what it is. Nothing is added that the name does not say. */
export interface AgencyName {
  /** NFKC, without spaces and without second names. */
  readonly text: string;
  /** Second names in brackets behind the first: 某县人民政府（某县人民政府办公室）. */
  readonly secondNames: readonly string[];
  /** The words that say the place, as printed; empty where it names none. */
  readonly place: string;
  /** The divisions that the place may be: none where it is unknown, several where the name is borne by several. */
  readonly divisions: readonly Division[];
  /** Of the place; also where only 市, 县 or 区 is said. */
  readonly level: DivisionLevel | null;
  /** Township, town or street within the place: 青石镇; empty for all others. */
  readonly locality: string;
  /** What is left: 人民政府, 教育局. */
  readonly body: string;
}

const LONGEST_DIVISION = 15;
const SHORTEST_DIVISION = 2;
const SECOND_NAME = /\(([^()]*)\)?$/u;
/** A place by its form alone, for places that the standard does not list. */
const PLACE_FORM = /^(?:某|[\p{Script=Han}]{2,8}?)(?:自治[区州县旗]|省|市(?![场政容])|州|盟|地区|县|区|旗)/u;
/** Bodies whose own names hold a word for a division. */
const BODY_FIRST = /^(?:住房|城[市乡区]|农[业村]|地方|社区|开发区|新区|国有|人民|园区|景区|地震|街道|小区)/u;
/** What follows a short name of a province only where the name is another's beginning: 海南 in 海南州. */
const GOES_ON = /^(?:自治|[省市州县区盟旗镇乡])/u;
const LOCALITY =
  /^(?:人民政府)?([\p{Script=Han}]{1,12}?(?:街道|地区(?=办事处)|镇|乡|苏木))((?:人民政府|政府|办事处|办|人民政府办公室|党政(?:综合)?办公室)?)$/u;

const LEVELS: Readonly<Record<string, DivisionLevel>> = {
  省: "province",
  市: "prefecture",
  州: "prefecture",
  盟: "prefecture",
  县: "county",
  区: "county",
  旗: "county",
};

/** NFKC, without spaces: brackets and digits in one form. */
function foldName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}

interface Found {
  readonly length: number;
  readonly divisions: readonly Division[];
}

const RANK: Readonly<Record<DivisionLevel, number>> = { province: 0, prefecture: 1, county: 2 };

const isWithin = (division: Division, outer: readonly Division[]): boolean =>
  outer.some((above) => RANK[above.level] < RANK[division.level] && liesIn(division.code, above.code));

/** The longest name of a division that a text begins with, within the divisions before it. */
function divisionAt(text: string, outer: readonly Division[] | null): Found | null {
  for (let length = Math.min(LONGEST_DIVISION, text.length); length >= SHORTEST_DIVISION; length -= 1) {
    const name = text.slice(0, length);
    const known = divisionsNamed(name);
    const divisions = outer === null ? known : known.filter((division) => isWithin(division, outer));
    const isShort = !/[省市州县区盟旗]$/u.test(name);
    if (divisions.length > 0 && !(isShort && GOES_ON.test(text.slice(length)))) return { length, divisions };
  }
  return null;
}

function placeOf(text: string): { readonly place: string; readonly divisions: readonly Division[] } {
  let at = 0;
  let divisions: readonly Division[] | null = null;
  for (let found = divisionAt(text, null); found !== null; found = divisionAt(text.slice(at), divisions)) {
    at += found.length;
    divisions = found.divisions;
  }
  const form = PLACE_FORM.exec(text.slice(at))?.[0];
  if (form === undefined || BODY_FIRST.test(text.slice(at)))
    return { place: text.slice(0, at), divisions: divisions ?? [] };
  return { place: text.slice(0, at + form.length), divisions: [] };
}

function levelOf(place: string, divisions: readonly Division[], only: string): DivisionLevel | null {
  const [first, ...others] = divisions;
  if (first !== undefined && others.every(({ level }) => level === first.level)) return first.level;
  return LEVELS[(place === "" ? only : place).slice(-1)] ?? null;
}

/** Takes a name apart. A place is only ever what the name says: 区卫健委 has a level, and no place. */
export function parseAgencyName(name: string): AgencyName {
  const folded = foldName(name);
  const second = SECOND_NAME.exec(folded)?.[1];
  const text = folded.replace(SECOND_NAME, "");
  const { place, divisions } = placeOf(text);
  const rest = text.slice(place.length);
  const only = place === "" ? (/^[省市州县区旗](?=.{2})(?!场|政|容)/u.exec(rest)?.[0] ?? "") : "";
  const local = LOCALITY.exec(rest.slice(only.length));
  return {
    text,
    secondNames: second === undefined || second === "" ? [] : [second],
    place,
    divisions,
    level: levelOf(place, divisions, only),
    locality: local?.[1] ?? "",
    body: local?.[2] ?? rest.slice(only.length),
  };
}
