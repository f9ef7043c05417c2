import type { ReportFilter } from "../records/store.ts";
import { agencyPartition, CURRENT, REPORTS, yearText } from "./table-keys.ts";
import type { List } from "./table-list.ts";

/** Sorts after everything that begins with the text: `2024-01-31` then includes that whole day. */
const throughout = (text: string): string => `${text}~`;

/** A period that ends before it begins holds nothing; the table refuses to be asked for it. */
export function isEmptyPeriod({ receivedFrom, receivedTo }: ReportFilter): boolean {
  return receivedFrom !== undefined && receivedTo !== undefined && receivedFrom > throughout(receivedTo);
}

/** The index that reads least for a filter, with the range of its sort key. */
function range({ agency, region, year, verdict, receivedFrom, receivedTo }: ReportFilter): List {
  if (agency !== undefined) {
    const prefix = CURRENT + (year === undefined ? "" : yearText(year));
    return { index: null, partition: agencyPartition(agency), ...beginning(prefix), newestFirst: true };
  }
  if (verdict !== undefined) {
    const prefix = year === undefined ? "" : `${yearText(year)}#${region ?? ""}`;
    const newestFirst = year === undefined;
    return { index: "byVerdict", partition: verdict, ...beginning(prefix), newestFirst };
  }
  if (year !== undefined)
    return { index: "byYear", partition: yearText(year), ...beginning(region ?? ""), newestFirst: false };
  return {
    index: "byTime",
    partition: REPORTS,
    range: "#sort BETWEEN :first AND :last",
    values: { ":first": receivedFrom ?? "0", ":last": throughout(receivedTo ?? "") },
    newestFirst: true,
  };
}

function beginning(prefix: string): Pick<List, "range" | "values"> {
  return prefix === "" ? {} : { range: "begins_with(#sort, :prefix)", values: { ":prefix": prefix } };
}

/** Conditions by what they need; each is harmless where the range has seen to it already. */
function conditions(filter: ReportFilter): readonly (readonly [condition: string, value: string | number])[] {
  const { region, year, verdict, rule, receivedFrom, receivedTo } = filter;
  return [
    ...(region ? [["begins_with(#region, :region)", region] as const] : []),
    ...(year === undefined ? [] : [["#year = :year", year] as const]),
    ...(verdict === undefined ? [] : [["#verdict = :verdict", verdict] as const]),
    ...(rule === undefined ? [] : [["contains(#failedRules, :rule)", rule] as const]),
    ...(receivedFrom === undefined ? [] : [["#receivedAt >= :since", receivedFrom] as const]),
    ...(receivedTo === undefined ? [] : [["#receivedAt <= :until", throughout(receivedTo)] as const]),
  ];
}

const placeholder = (condition: string): string => /:\w+/.exec(condition)?.[0] ?? "";

/** The list that a filter of current reports means. A region means everything within it. */
export function reportList(filter: ReportFilter): List {
  const list = range(filter);
  const filters = conditions(filter);
  if (filters.length === 0) return list;
  const values = filters.map(([condition, value]) => [placeholder(condition), value] as const);
  return {
    ...list,
    filter: filters.map(([condition]) => condition).join(" AND "),
    values: { ...list.values, ...Object.fromEntries(values) },
  };
}
