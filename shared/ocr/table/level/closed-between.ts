import type { Raster } from "../../raster/raster.ts";
import { draw, type Edge, isAtEnd, ruleOn } from "../open-edge.ts";
import type { Closed } from "../open-edges.ts";
import type { Rule } from "../rule.ts";
import { disclosureDown } from "./disclosure.ts";
import { type LevelInk, levelInk, upright } from "./level-ink.ts";
import { type LevelTable, levelTablesOf } from "./level-rule.ts";
import { overRemedies, remediesDown } from "./remedies.ts";
import { requestsDown, underNames } from "./requests.ts";
import { type Down, joinedDown } from "./ruled.ts";

/** Rules from one on, with how far they reach. */
function partOf({ rules, lean }: LevelTable, from: number, to: number): LevelTable {
  const own = rules.slice(from, to);
  return {
    lean,
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
  const before = requests === 0 ? null : partOf(table, 0, requests);
  const found = [
    before === null ? null : (requestsDown(before, ink) ?? disclosureDown(before, ink)),
    requests < remedies ? requestsDown(partOf(table, requests, remedies), ink) : null,
    remedies < ends ? remediesDown(partOf(table, remedies, ends), ink) : null,
  ];
  return joinedDown(found.flatMap((borders) => borders ?? []));
}

/** A border as a line on the page, which may lean. */
function edgeOf({ x, top, bottom }: Omit<Down, "isProved">, { lean, rules }: LevelTable): Edge {
  const offset = x + lean * (top - (rules[0]?.y ?? top));
  return { axis: "vertical", offset, from: top, to: bottom, lean };
}

/** A page and its rules, with lines down the tables of which only the rules across are drawn, where their columns meet. */
export function closedBetween(page: Raster, horizontal: readonly Rule[], vertical: readonly Rule[]): Closed {
  const tables = levelTablesOf(page, horizontal, vertical);
  if (tables.length === 0) return { page, horizontal, vertical, lost: [] };
  const ink = levelInk(
    page,
    tables.flatMap(({ rules }) => rules),
  );
  const borders = tables.flatMap((table) =>
    bordersIn(table, upright(ink, table)).map(({ isProved, ...border }) => ({
      isProved,
      edge: edgeOf(border, table),
    })),
  );
  if (borders.length === 0) return { page, horizontal, vertical, lost: [] };
  const closed = { ...page, data: Uint8Array.from(page.data) };
  for (const { edge } of borders) draw(closed, edge);
  return {
    page: closed,
    horizontal,
    vertical: [...vertical, ...borders.map(({ edge }) => ruleOn(edge))],
    lost: borders.flatMap(({ edge, isProved }) => (!isProved || isAtEnd(page, edge) ? [edge] : [])),
  };
}
