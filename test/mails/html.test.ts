import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Html, html } from "../../shared/mails/html.ts";
import { anyText } from "./any-text.ts";

describe("html", () => {
  it("escapes text for elements and attributes alike", () => {
    const text = `<b onclick='x("1")'>&amp;</b>`;
    expect(html`<i title="${text}">${text}</i>`.toString()).toBe(
      `<i title="&lt;b onclick=&#39;x(&quot;1&quot;)&#39;&gt;&amp;amp;&lt;/b&gt;">&lt;b onclick=&#39;x(&quot;1&quot;)&#39;&gt;&amp;amp;&lt;/b&gt;</i>`,
    );
  });

  it("keeps markup that another template made, alone or in a list, and leaves nothing for null", () => {
    const rows = ["甲", "<乙>"].map((name) => html`<li>${name}</li>`);
    expect(html`<ul>${rows}${null}${3}</ul>`.toString()).toBe("<ul><li>甲</li><li>&lt;乙&gt;</li>3</ul>");
  });

  it("does not take a look-alike for markup", () => {
    const forged = { toString: () => "<script>" } as unknown as Html;
    expect(() => html`${forged}`.toString()).toThrow(TypeError);
  });

  it("lets no angle bracket or quotation mark of an insert through", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(html`${text}`.toString()).not.toMatch(/[<>"'\r\n\0]/u);
      }),
    );
  });
});
