import fc from "fast-check";

/** Text of any code units: controls, format characters, lone surrogates. Markup is as likely as the rest. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xff }),
    fc.integer({ min: 0, max: 0xffff }),
    fc.constantFrom(...`<>&"'\r\n\u2028\u202e\u200b\ud800\udc00`.split("").map((c) => c.charCodeAt(0))),
  );
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}
