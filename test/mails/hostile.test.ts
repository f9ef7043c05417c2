import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { composeLetter } from "../../shared/mails/compose.ts";
import { printable } from "../../shared/mails/printable.ts";
import { renderLetter } from "../../shared/mails/render.ts";
import type { Matter, Topic } from "../../shared/mails/topics.ts";
import { anyText } from "./any-text.ts";
import { ambiguous, failed, issue, reportOf } from "./reports.ts";

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const TAGS = new Set("html head meta title style body table tbody tr td div span b a".split(" "));
const ATTRIBUTES = new Set(
  "lang charset name content style class role width cellpadding cellspacing border align href".split(" "),
);

/** What a mail program would see in a page: its elements, attributes and words. */
function seen(page: string) {
  const found = { tags: new Set<string>(), attributes: new Set<string>(), links: [] as string[], words: "" };
  let inStyle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      found.tags.add(name);
      inStyle = name === "style";
      for (const attribute of Object.keys(attributes)) found.attributes.add(attribute);
      if (attributes.href !== undefined) found.links.push(attributes.href);
    },
    onclosetag: () => {
      inStyle = false;
      found.words += "\n";
    },
    ontext: (text) => {
      if (!inStyle) found.words += text;
    },
    oncomment: () => expect.unreachable("a comment"),
    onprocessinginstruction: (name) => expect(name.toLowerCase()).toBe("!doctype"),
  });
  parser.end(page);
  return found;
}

const piece = fc.constantFrom(
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' style='position:fixed",
  '</td></table><a href="https://evil.example">',
  "<!-- ",
  "]]>",
  "&lt;b&gt;&#0;",
  "\r\nBcc: all@evil.example\r\n\r\n",
  "\u2028\u0085\u000b",
  "\u202etxt.exe\u2066",
  "\0",
  "\ud800",
  "水务局",
  " ",
  "{agency}",
);
const hostile = fc.array(fc.oneof(piece, anyText(8)), { maxLength: 6 }).map((parts) => parts.join(""));

const KINDS = ["validation", "reconsidered", "rejection", "failure", "decision"] as const;

const words = fc.record({
  name: hostile,
  agency: hostile,
  title: hostile,
  sentence: hostile,
  raw: hostile,
  domain: hostile,
  id: hostile,
});

interface Words {
  readonly name: string;
  readonly agency: string;
  readonly title: string;
  readonly sentence: string;
  readonly raw: string;
  readonly domain: string;
  readonly id: string;
}

/** A topic of the kind whose every word from outside is hostile. */
function topicOf(kind: (typeof KINDS)[number], { name, agency, title, sentence, raw }: Words): Topic {
  const total = { ...ambiguous(raw, sentence), raw };
  const cells = { "remedies.review.total": total };
  const issues = [issue("AMBIGUOUS_ROW", ["remedies.review.total", raw], sentence, 1)];
  const report = reportOf({ agency, title, cells, issues });
  const findings = [failed(raw, "error", "printed", [raw], sentence, title)];
  const checked = { report, findings, verdict: "invalid" } as const;
  const corrections = [{ cell: raw, value: 1, raw }];
  const decided = { by: name, at: "2024-01-01T00:00:00.000Z", reason: sentence, corrections } as const;
  const topics = {
    validation: { kind: "validation", checked },
    reconsidered: { kind: "reconsidered", checked },
    rejection: { kind: "rejection", code: "CORRUPT", detail: sentence },
    failure: { kind: "failure", failure: { queue: raw, reason: sentence } },
    decision: {
      kind: "decision",
      decision: { ...decided, action: "correct", verdict: "invalid" },
      before: report,
      after: checked,
    },
  } as const;
  return topics[kind];
}

function matterOf(audience: Matter["audience"], { name, domain, id }: Words): Matter {
  return {
    noticeId: "0123456789abcdef",
    audience,
    fileName: name,
    receivedAt: "2024-01-01T00:00:00.000Z",
    reviewUrl: `https://gouji.example/v1/reviews/${encodeURIComponent(id.toWellFormed())}`,
    withheldDomains: [domain, null],
  };
}

const occasions = [
  fc.constantFrom(...KINDS),
  fc.constantFrom("sender" as const, "reviewers" as const),
  words,
] as const;

describe("whatever a file, a report or a reviewer says", () => {
  it("it stays words: no markup, no attribute, no link, no line of its own", () => {
    fc.assert(
      fc.property(...occasions, (kind, audience, hostileWords) => {
        const matter = matterOf(audience, hostileWords);
        const { subject, html, text } = renderLetter(composeLetter(topicOf(kind, hostileWords), matter));
        const page = seen(html);
        expect([...page.tags].filter((tag) => !TAGS.has(tag))).toEqual([]);
        expect([...page.attributes].filter((attribute) => !ATTRIBUTES.has(attribute))).toEqual([]);
        expect(page.links.filter((link) => link !== matter.reviewUrl)).toEqual([]);
        expect(page.words.replaceAll("\n", "")).not.toMatch(UNSEEN);
        expect(subject).toBe(printable(subject));
        expect(Array.from(subject).length).toBeLessThanOrEqual(100);
        for (const line of text.split("\n")) expect(line).not.toMatch(UNSEEN);
        expect(text).not.toMatch(/^(Bcc|To|Subject):/imu);
      }),
      { numRuns: 300 },
    );
  });

  it("it is the same in the HTML and in the plain text", () => {
    const squeezed = (words: string): string => words.replaceAll(/[\s\p{P}\p{S}0-9]+/gu, "");
    fc.assert(
      fc.property(...occasions, (kind, audience, hostileWords) => {
        const letter = composeLetter(topicOf(kind, hostileWords), matterOf(audience, hostileWords));
        const { html, text } = renderLetter(letter);
        const [page, plain] = [squeezed(seen(html).words), squeezed(text)];
        const said = letter.sections
          .flatMap((section) => [section.heading, ...section.blocks.flatMap(sentences)])
          .concat(letter.headline, letter.footer)
          .flatMap(({ zh, en }) => [squeezed(printable(zh)), squeezed(printable(en))]);
        for (const words of said) {
          expect(page).toContain(words);
          expect(plain).toContain(words);
        }
      }),
      { numRuns: 100 },
    );
  });
});

type Letter = ReturnType<typeof composeLetter>;
type Block = Letter["sections"][number]["blocks"][number];
const same = (words: string) => ({ zh: words, en: words });

function sentences(block: Block): readonly { readonly zh: string; readonly en: string }[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "particulars":
      return block.rows.flatMap(({ label, value }) => [label, same(value)]);
    case "steps":
      return block.steps;
    case "group":
      return [
        ...(block.heading === null ? [] : [block.heading]),
        ...block.items.flatMap(({ tag, text, details, notes }) => [
          ...(tag === null ? [] : [tag.text]),
          text,
          ...details,
          ...notes,
        ]),
      ];
    case "changes":
      return block.rows.flatMap(({ cell, before, after }) => [cell, same(before), same(after)]);
    case "link":
      return [block.label, same(block.url)];
  }
}
