import type { Attributes } from "./style-rules.ts";

/** Names under which pages state when they were published; the first is that of government portals. */
const PUBLISHED = new Set([
  "pubdate",
  "publishdate",
  "publish_date",
  "pub_date",
  "publishtime",
  "pubtime",
  "firstpublishedtime",
  "article:published_time",
  "og:release_date",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
]);
const ARTICLE_TITLE = "articletitle";
const LONGEST = 300;
const DATE = /(?<!\d)(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})|(\d{2})(\d{2}))(?!\d)/u;

function isoDate(text: string): string | undefined {
  const found = DATE.exec(text.slice(0, LONGEST));
  if (found === null) return undefined;
  const [year, month, day] = [found[1], found[2] ?? found[4], found[3] ?? found[5]].map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = year >= 1980 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}

/** What a page says about itself: its title and the day of its publication. */
export class PageFacts {
  private title: string | undefined;
  private articleTitle: string | undefined;
  private publishedOn: string | undefined;

  addTitle(text: string): void {
    this.title ??= text.trim();
  }

  /** A meta element of a government portal or of anyone else; what is not known is passed over. */
  addMeta(attributes: Attributes): void {
    const name = (attributes.name ?? attributes.property ?? attributes.itemprop ?? "").trim().toLowerCase();
    const content = attributes.content ?? "";
    if (PUBLISHED.has(name)) this.publishedOn ??= isoDate(content);
    else if (name === ARTICLE_TITLE && content.trim() !== "" && content.length <= LONGEST)
      this.articleTitle ??= content.trim();
  }

  metadata(): { title?: string; publishedOn?: string } {
    // The article's own title has no name of the portal at its end.
    const title = this.articleTitle ?? this.title;
    const { publishedOn } = this;
    return { ...(title !== undefined && { title }), ...(publishedOn !== undefined && { publishedOn }) };
  }
}
