import { readdir } from "node:fs/promises";
import type { Context } from "aws-lambda";
import { describe, expect, it } from "vitest";
import type { ApiDependencies } from "../../../../functions/api/dependencies.ts";
import { DESK_SCRIPTS } from "../../../../functions/api/desk/desk-files.ts";
import { createHandler } from "../../../../functions/api/handler.ts";
import { FUNCTIONS } from "../../../../infra/topology.ts";
import { eventOf } from "../support/event.ts";

/** The desk needs nothing that is stored. */
const handler = createHandler({ log: () => undefined } as unknown as ApiDependencies);
const page = () => handler(eventOf("getDesk", {}), {} as Context);
const script = (name: string) => handler(eventOf("getDeskScript", { path: { script: name } }), {} as Context);

describe("the review desk", () => {
  it("is a page, Chinese first, under a policy that runs its own scripts and nothing else", async () => {
    const { statusCode, headers, body = "" } = await page();
    expect(statusCode).toBe(200);
    expect(body).toContain('<html lang="zh-CN">');
    const policy = String(headers?.["content-security-policy"]);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'sha256-");
    expect(body).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style="/u);
  });

  it("has every script that its scripts import", async () => {
    const asked = new Set(["main.js"]);
    for (const name of asked) {
      const { statusCode, headers, body = "" } = await script(name);
      expect([name, statusCode]).toEqual([name, 200]);
      expect(headers?.["content-type"]).toBe("text/javascript; charset=utf-8");
      for (const [, imported = ""] of body.matchAll(/from "\.\/([^"]+)"/gu)) asked.add(imported);
    }
    expect([...asked].sort()).toEqual([...DESK_SCRIPTS].sort());
  });

  it("gives no other file", async () => {
    for (const name of ["desk.html", "desk-files.ts", "../index.ts", "index.mjs", "toString"])
      expect((await script(name)).statusCode).toBe(404);
  });

  it("takes no text as markup: file names and words of reports are of strangers", async () => {
    for (const name of DESK_SCRIPTS)
      expect((await script(name)).body).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write/u,
      );
  });

  it("lies whole beside the function's code", async () => {
    const files = (await readdir("functions/api/desk")).filter((name) => !name.endsWith(".ts"));
    expect(FUNCTIONS.api.files?.toSorted()).toEqual(files.map((name) => `functions/api/desk/${name}`).sort());
  });

  it("names whose a report is, and never the name of its file for an agency that could not be read", async () => {
    const { whose } = await import(new URL("../../../../functions/api/desk/words.js", import.meta.url).href);
    expect(whose({ agency: "甲县水务局", year: 2023 })).toBe("甲县水务局 · 2023");
    expect(whose({ agency: "~29f13b9cb63c", year: 0 })).toBe("机关或年度未读出 agency or year not read");
    expect(whose({ agency: "~29f13b9cb63c", year: 2023 })).toMatch(/^机关或年度未读出.* · 2023$/u);
  });
});
