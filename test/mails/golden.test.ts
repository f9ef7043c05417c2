import { describe, expect, it } from "vitest";
import { composeLetter } from "../../shared/mails/compose.ts";
import { renderLetter } from "../../shared/mails/render.ts";
import { OCCASIONS } from "./occasions.ts";

/** Rewritten with `vitest run test/mails -u`; read the difference before committing it. */
describe("every kind of mail, to the letter", () => {
  it.each(Object.keys(OCCASIONS))("%s", async (name) => {
    const occasion = OCCASIONS[name];
    if (occasion === undefined) throw new Error(`no occasion ${name}`);
    const mail = renderLetter(composeLetter(occasion.topic, occasion.matter));
    await expect(mail.html).toMatchFileSnapshot(`golden/${name}.html`);
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
