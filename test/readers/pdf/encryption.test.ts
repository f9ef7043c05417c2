import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { show } from "./show.ts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(gunzipSync(readFileSync(join(import.meta.dirname, "fixtures", `${name}.pdf.gz`))));

describe("a PDF with passwords", () => {
  it("is refused as encrypted where one is needed to open it", async () => {
    await expect(readPdf(fixture("user-password"))).rejects.toMatchObject({ code: "ENCRYPTED" });
  });

  it.each(["owner-password", "owner-password-aes"])(
    "is read where one is needed only to change it: %s",
    async (name) => {
      expect(show(await readPdf(fixture(name)))).toEqual(["政府信息公开工作年度报告"]);
    },
  );
});
