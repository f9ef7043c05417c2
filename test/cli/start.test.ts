import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { gouji, RunningSystem, temporaryFolder } from "../local/running-system.ts";

const folder = temporaryFolder();

afterAll(() => folder.remove());

describe("gouji start", () => {
  it("says that the port is taken, and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await gouji(["start", "--data", join(folder.path, "a"), "--port", String(port)]);
    other.close();
    expect(stderr).toContain(`端口 ${port} 已被占用`);
    expect(stderr).toContain(`npm start -- --port ${port + 1}`);
    expect(code).toBe(69);
  });

  it("keeps a second system from the same data folder, says where the first is, and lets go with it", async () => {
    const data = join(folder.path, "b");
    const first = await RunningSystem.start(data);
    await vi.waitFor(() => expect(first.stdout).toContain("Ctrl+C"));
    const second = await gouji(["start", "--data", data, "--port", "0"]);
    expect(second.stderr).toContain(first.address);
    expect(second.code).toBe(69);
    await first.kill();
    const third = await RunningSystem.start(data);
    expect(await third.stop()).toBe(0);
  });

  it("writes to a real mail server only where it is said which domains may be written to", async () => {
    const { code, stderr } = await gouji(["start", "--data", join(folder.path, "c"), "--port", "0"], {
      GOUJI_SMTP_URL: "smtp://mail.example:25",
    });
    expect(stderr).toContain("GOUJI_MAIL_DOMAINS");
    expect(code).toBe(64);
  });

  it.each([
    ["a port that is no number", ["--port", "http"], "--port"],
    ["a port out of range", ["--port", "65536"], "--port"],
    ["an unknown option", ["--fast"], "--fast"],
    ["an argument", ["now"], "用法 usage"],
  ])("refuses %s with exit code 64", async (_name, args, words) => {
    const { code, stdout, stderr } = await gouji(["start", "--data", join(folder.path, "d"), ...args]);
    expect([code, stdout]).toEqual([64, ""]);
    expect(stderr).toContain(words);
  });
});

describe("the launcher", () => {
  /** Makes Node believe that it is as old as the oldest that the project is started with. */
  const AS_NODE_20 = [
    "--import",
    "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})",
  ];

  it("goes on with the project's own Node where the one that runs it is too old", async () => {
    const { code, stdout, stderr } = await gouji(["help"], {}, AS_NODE_20);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("gouji start");
  });

  it("passes exit codes through", async () => {
    expect((await gouji(["nothing"], {}, AS_NODE_20)).code).toBe(64);
  });

  it("says what is missing where the project's own Node is not installed", async () => {
    const { code, stderr } = await gouji(["help"], { GOUJI_LAUNCHED: "1" }, AS_NODE_20);
    expect(stderr).toContain("npm ci");
    expect(code).toBe(69);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("passes %s on and waits for the orderly end", async (signal) => {
    const data = join(folder.path, `launched-${signal}`);
    const system = await RunningSystem.start(data, ["--no-samples"], AS_NODE_20);
    expect(await system.stop(signal)).toBe(0);
    expect(system.stdout).toContain("正在停止");
  });

  it("takes the system down with it when it is killed", async () => {
    const data = join(folder.path, "launched-killed");
    const system = await RunningSystem.start(data, ["--no-samples"], AS_NODE_20);
    await system.kill();
    await vi.waitFor(() => expect(fetch(`${system.address}/local/ready`)).rejects.toThrow(), 20_000);
  });
});
