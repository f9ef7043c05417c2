import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayWriteTo } from "../../../functions/notify/domains.ts";
import { recipientsOf } from "../../../functions/notify/recipients.ts";
import { SETTINGS } from "./settings.ts";

const contact = (...addresses: string[]) => ({ prefix: "incoming/water/", addresses });
const toSender = (sender: string | null, ...addresses: string[]) =>
  recipientsOf(
    "sender",
    { sender, contact: addresses.length === 0 ? null : contact(...addresses) },
    SETTINGS,
  );

describe("who hears of a file", () => {
  it("is the sender that came with it, whatever the contact says", () => {
    expect(toSender("li@water.example, wu@qinghe.example", "other@water.example")).toEqual({
      to: ["li@water.example", "wu@qinghe.example"],
      withheld: [],
      withheldDomains: [],
    });
  });

  it("is the contact where no sender came with it, else the default", () => {
    expect(toSender(null, "a@water.example", "b@water.example").to).toEqual([
      "a@water.example",
      "b@water.example",
    ]);
    expect(toSender(null).to).toEqual(SETTINGS.defaultSender);
    expect(toSender("  ").to).toEqual(SETTINGS.defaultSender);
  });

  it("is the next source where nobody of one may be written to; what was passed over is kept", () => {
    expect(toSender("li@mail.example.com", "a@water.example")).toEqual({
      to: ["a@water.example"],
      withheld: ["li@mail.example.com"],
      withheldDomains: ["mail.example.com"],
    });
    expect(toSender("李 <li@water.example>", "b@evil.example")).toEqual({
      to: SETTINGS.defaultSender,
      withheld: ["李 <li@water.example>", "b@evil.example"],
      withheldDomains: [null, "evil.example"],
    });
  });

  it("is the part of a list that may be written to", () => {
    expect(toSender("li@water.example,wu@evil.example")).toEqual({
      to: ["li@water.example"],
      withheld: ["wu@evil.example"],
      withheldDomains: ["evil.example"],
    });
  });

  it("is the reviewers for reviewers, whatever came with the file", () => {
    const found = { sender: "li@water.example", contact: contact("a@water.example") };
    expect(recipientsOf("reviewers", found, SETTINGS).to).toEqual(SETTINGS.reviewers);
  });

  it("is never nobody, never more than a mail may have, and never outside the domains", () => {
    const word = fc.constantFrom(
      "a@water.example",
      "b@evil.example",
      "x y",
      "c@x.qinghe.example",
      "",
      "\r\nBcc: z@water.example",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.array(word, { maxLength: 5 }), (sent, listed) => {
        const { to, withheld } = toSender(sent.join(","), ...listed);
        expect(to.length).toBeGreaterThan(0);
        expect(to.filter((address) => !mayWriteTo(SETTINGS.domains, address))).toEqual([]);
        expect(to.concat(withheld).join("")).not.toMatch(/[\r\n]/u);
      }),
    );
    const many = Array.from({ length: 80 }, (_, index) => `clerk${index}@water.example`).join(",");
    expect(toSender(many).to).toHaveLength(50);
  });
});
