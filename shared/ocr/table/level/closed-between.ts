import type { Raster } from "../../raster/raster.ts";
import { draw, type Edge, isAtEnd, ruleOn } from "../open-edge.ts";
import type { Closed } from "../open-edges.ts";
import type { Rule } from "../rule.ts";
import { disclosureDown } from "./disclosure.ts";
import { type LevelInk, levelInk } from "./level-ink.ts";
import { type LevelRule, type LevelTable, levelTablesOf } from "./level-rule.ts";
import { overRemedies, remediesDown } from "./remedies.ts";
import { requestsDown, underNames } from "./requests.ts";
import { type Down, joinedDown } from "./ruled.ts";

/** Rules from one on, with how far they reach. */
function partOf(rules: readonly LevelRule[], from: number, to: number): LevelTable {
  const own = rules.slice(from, to);
  return {
    left: Math.min(...own.map((rule) => rule.from)),
    right: Math.max(...own.map((rule) => rule.to)),
    rules: own,
  };
}

/** Where the columns meet of each table whose rules end together: of the form's tables one under the other. */
function bordersIn(table: LevelTable, ink: LevelInk): readonly Down[] {
  const { rules } = table;
  const ends = rules.length;
  const [names, groups] = [underNames(table), overRemedies(table)];
  const remedies = groups === -1 ? ends : groups;
  const requests = names === -1 ? remedies : Math.min(remedies, names - 1);
  const before = requests === 0 ? null : partOf(rules, 0, requests);
  const found = [
    before === null ? null : (requestsDown(before, ink) ?? disclosureDown(before, ink)),
    requests < remedies ? requestsDown(partOf(rules, requests, remedies), ink) : null,
    remedies < ends ? remediesDown(partOf(rules, remedies, ends), ink) : null,
  ];
  return joinedDown(found.flatMap((borders) => borders ?? []));
}

/** A page and its rules, with lines down the tables of which only the rules across are drawn, where their columns meet. */
export function closedBetween(page: Raster, horizontal: readonly Rule[], vertical: readonly Rule[]): Closed {
  const tables = levelTablesOf(page, horizontal, vertical);
  const rules = tables.flatMap((table) => table.rules);
  const ink = tables.length === 0 ? null : levelInk(page, rules);
  const borders = ink === null ? [] : tables.flatMap((table) => bordersIn(table, ink));
  if (borders.length === 0) return { page, horizontal, vertical, lost: [] };
  const closed = { ...page, data: Uint8Array.from(page.data) };
  const edgeOf = ({ x, top, bottom }: Down): Edge => ({ axis: "vertical", offset: x, from: top, to: bottom });
  const edges = borders.map(edgeOf);
  for (const edge of edges) draw(closed, edge);
  return {
    page: closed,
    horizontal,
    vertical: [...vertical, ...edges.map(ruleOn)],
    lost: borders.filter((border) => !border.isProved || isAtEnd(page, edgeOf(border))).map(edgeOf),
  };
}
