import { describe, expect, it } from "vitest";
import type { Io } from "../../infra/cli/io.ts";
import { main } from "../../infra/cli/main.ts";

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: "", stderr: "" };
  const io: Io = {
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
    env: {},
  };
  return { code: await main(args, io), ...written };
}

const COMMANDS = ["start", "send", "check", "read", "evaluate", "explain"];

describe("the command line", () => {
  it.each([[["--help"]], [["-h"]], [["help"]]])(
    "tells about every command on %j, on standard output",
    async (args) => {
      const { code, stdout, stderr } = await run(...args);
      expect([code, stderr]).toEqual([0, ""]);
      for (const command of COMMANDS) expect(stdout).toContain(`gouji ${command}`);
    },
  );

  it.each(COMMANDS)("tells about %s alone when asked for it", async (command) => {
    for (const args of [
      ["help", command],
      [command, "--help"],
    ]) {
      const { code, stdout } = await run(...args);
      expect([code, stdout.match(/gouji \w+/g)]).toEqual([0, [`gouji ${command}`]]);
    }
  });

  it.each([[[]], [["nothing"]], [["toString"]]])(
    "answers %j with the usage on standard error and 64",
    async (args) => {
      const { code, stdout, stderr } = await run(...args);
      expect([code, stdout]).toEqual([64, ""]);
      expect(stderr).toContain("用法 usage");
    },
  );

  it("names every option that a command takes", async () => {
    const { stdout: start } = await run("help", "start");
    for (const option of ["--data", "--port", "--inbox", "--no-samples"]) expect(start).toContain(option);
    const { stdout: send } = await run("help", "send");
    for (const option of ["--to", "--sender", "--wait", "--json"]) expect(send).toContain(option);
  });
});
