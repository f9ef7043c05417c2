import { isFigure } from "./chunk.ts";
import { heightOf, unionOf } from "./geometry.ts";
import type { PageContent, PageItem, PageLine } from "./page-content.ts";
import type { PageTable } from "./page-table.ts";
import { type Column, columnOf } from "./paragraphs.ts";
import { type PartedZone, unruledZones } from "./unruled-zones.ts";
import { traitsOf } from "./whole-cells.ts";
import { zoneTables } from "./zone-table.ts";

/** What stands on a page from the top down, its tables without column rules as rows, and the column of its text. */
export interface PageItems {
  readonly items: readonly PageItem[];
  readonly column: Column;
}

type Raw = { readonly kind: "zone"; readonly zone: PartedZone; readonly top: number } | PageItem;

interface RawPage {
  readonly page: PageContent;
  readonly raw: readonly Raw[];
  readonly column: Column;
}

function topOf(item: Raw): number {
  if (item.kind === "zone") return item.top;
  return item.kind === "table" ? item.box[1] : item.box[1] + heightOf(item.box) / 2;
}

function rawPage(page: PageContent, dropped: ReadonlySet<PageLine>): RawPage {
  const tables = page.items.filter((item) => item.kind === "table");
  const lines = page.items.filter((item) => item.kind === "line").filter((line) => !dropped.has(line));
  const { zones, rest } = unruledZones(lines, page.rules, page.areas);
  const parted = zones.map((zone): Raw => {
    const box = unionOf(zone.lines.map((line) => line.box));
    return { kind: "zone", zone, top: box?.[1] ?? 0 };
  });
  const raw = [...tables, ...parted, ...rest].sort((a, b) => topOf(a) - topOf(b));
  return { page, raw, column: columnOf(rest, page.width) };
}

const zoneOf = (item: Raw | undefined): PartedZone | null => (item?.kind === "zone" ? item.zone : null);

/** The header at the end of a page whose rows stand first on the next one. */
function carriedHeader(above: RawPage | undefined, below: RawPage | undefined): PartedZone | null {
  const header = zoneOf(above?.raw.at(-1));
  const rows = zoneOf(below?.raw[0]);
  if (header === null || rows === null || header.chunks.some(isFigure) || !rows.chunks.some(isFigure))
    return null;
  return header;
}

/** What stands on the pages of a document, from page to page. Lines that are no content are `dropped`. */
export function pageItems(pages: readonly PageContent[], dropped: ReadonlySet<PageLine>): PageItems[] {
  const raws = pages.map((page) => rawPage(page, dropped));
  const all = raws.flatMap(({ raw }) =>
    raw.flatMap((item) => (item.kind === "zone" ? [item.zone.chunks] : [])),
  );
  const traits = traitsOf(all);
  return raws.map((own, index) => {
    const over = carriedHeader(raws[index - 1], own);
    const isCarried = carriedHeader(own, raws[index + 1]) !== null;
    const tablesOf = (zone: PartedZone, place: number): readonly PageTable[] => {
      if (isCarried && place === own.raw.length - 1) return [];
      const carried = over !== null && place === 0 ? { zone: over, page: own.page.number - 1 } : null;
      return zoneTables(zone, { page: own.page.number, traits, carried });
    };
    const items = own.raw.flatMap((item, place): readonly PageItem[] =>
      item.kind === "zone" ? tablesOf(item.zone, place) : [item],
    );
    return { items, column: own.column };
  });
}
