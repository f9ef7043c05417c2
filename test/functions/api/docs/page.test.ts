import { createHash } from "node:crypto";
import type { Context } from "aws-lambda";
import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, it } from "vitest";
import type { ApiDependencies } from "../../../../functions/api/dependencies.ts";
import { html } from "../../../../functions/api/docs/html.ts";
import { createHandler } from "../../../../functions/api/handler.ts";
import { OPERATIONS } from "../../../../functions/api/operations.ts";
import { eventOf } from "../support/event.ts";

interface Page {
  readonly text: string;
  readonly policy: string;
}
let page: Page;
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The page needs nothing that is stored. */
async function read(headers: Readonly<Record<string, string>> = {}): Promise<Page> {
  const handler = createHandler({ log: () => undefined } as unknown as ApiDependencies);
  const answer = await handler(eventOf("getDocs", { headers }), {} as Context);
  return {
    text: answer.body ?? "",
    policy: String(answer.headers?.["content-security-policy"]),
  };
}

beforeAll(async () => {
  page = await read();
});

function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.end(html);
  return tags;
}

describe("GET /docs", () => {
  it("shows every operation and every schema, in Chinese first", () => {
    const ids = tagsOf(page.text).map(({ attributes }) => attributes.id);
    for (const { id, summary } of OPERATIONS) {
      expect(ids).toContain(id);
      const both = html`${summary.zh}</span> <span lang="en">${summary.en}`.text;
      expect(page.text).toContain(both);
    }
    expect(page.text).toContain('<html lang="zh-CN">');
  });

  it("loads and runs nothing, and its policy allows nothing but its own style", () => {
    const tags = tagsOf(page.text);
    const names = new Set(tags.map(({ name }) => name));
    for (const name of ["script", "link", "img", "iframe", "object", "form"])
      expect(names).not.toContain(name);
    for (const { attributes } of tags) {
      expect(Object.keys(attributes).filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
      if (attributes.href !== undefined) expect(attributes.href).toMatch(/^(#|\/)/);
    }
    const style = /<style>([\s\S]*)<\/style>/.exec(page.text)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(style).not.toMatch(/url\(|@import/);
    expect(page.policy).toContain(`style-src 'sha256-${hash}'`);
    expect(page.policy).toContain("default-src 'none'");
  });

  it("leads only to places that are there", () => {
    const tags = tagsOf(page.text);
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = tags
      .flatMap(({ attributes }) => attributes.href ?? [])
      .filter((href) => href.startsWith("#"));
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("writes its examples with the address that it was reached at, escaped", async () => {
    expect(page.text).toContain("curl &#39;http://127.0.0.1:3000/v1/reports?");
    const other = await read({ host: "<b>evil", "x-forwarded-proto": "https" });
    expect(other.text).toContain("https://&lt;b&gt;evil/v1/reports");
    expect(other.text).toContain("authorization: Bearer $TOKEN");
    expect(other.text).not.toContain("<b>");
  });

  it("gives examples that the operations accept", async () => {
    const commands = [...page.text.matchAll(/<pre><code>([\s\S]*?)<\/code>/g)].flatMap(([, text]) =>
      (text ?? "").split(/^curl /m),
    );
    const bodies = commands.flatMap((text) => [
      ...text.matchAll(/^-X (\w+) (?:&#39;|&quot;)(http[^?&]*)[\s\S]*-d &#39;(\{.*\})&#39;/g),
    ]);
    const shown = new Set<string | undefined>();
    for (const [, method, url, body] of bodies) {
      const path = new URL(url ?? "").pathname;
      const operation = OPERATIONS.find(
        (candidate) =>
          candidate.method === method &&
          new RegExp(`^${candidate.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
      );
      shown.add(operation?.id);
      const parsed = operation?.body?.safeParse(JSON.parse((body ?? "").replaceAll("&quot;", '"')));
      expect(parsed?.error, `${method} ${path}`).toBeUndefined();
    }
    const taking = OPERATIONS.filter((operation) => operation.body !== null);
    expect(shown).toEqual(new Set(taking.map(({ id }) => id)));
  });
});
