import { describe, expect, it } from "vitest";
import { run } from "../../infra/cli/commands/explain.ts";
import { RULES } from "../../shared/rules/catalogue.ts";

async function explain(...args: string[]) {
  const said = { out: "", err: "" };
  const io = {
    env: {},
    stdout: (text: string) => {
      said.out += text;
    },
    stderr: (text: string) => {
      said.err += text;
    },
  };
  return { code: await run(args, io), ...said };
}

describe("gouji explain", () => {
  it("lists the rules in groups", async () => {
    const { code, out } = await explain();
    expect(code).toBe(0);
    expect(out).toContain(`共 ${RULES.length} 条 rules`);
  });

  it("teaches one rule, in capitals or not", async () => {
    const { code, out } = await explain("t3-01");
    expect(code).toBe(0);
    expect(out).toMatch(/^T3-01 {2}错误 \(error\)/u);
    expect(await explain("T3-01")).toEqual({ code, out, err: "" });
  });

  it("says why XY-04 is not tested", async () => {
    const { code, out } = await explain("xy-04");
    expect(code).toBe(0);
    expect(out).toContain("任何规则都不作比较");
  });

  it("refuses what is no rule, and more than one", async () => {
    expect(await explain("T9-99")).toMatchObject({ code: 64, out: "" });
    expect(await explain("T3-01", "T3-02")).toMatchObject({ code: 64, out: "" });
  });
});
