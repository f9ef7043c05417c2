import { existsSync, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where npm puts packages. */
export const PACKAGES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** The platform that functions with native code run on, as Node names it. */
const PLATFORM = "linux";
const ARCHITECTURE = "x64";

/** What each package brings along on its platform, itself included. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  "onnxruntime-node": ["onnxruntime-node", "onnxruntime-common"],
  sharp: [
    "sharp",
    "@img/colour",
    "detect-libc",
    "semver",
    `@img/sharp-${PLATFORM}-${ARCHITECTURE}`,
    `@img/sharp-libvips-${PLATFORM}-${ARCHITECTURE}`,
  ],
};

/** What nobody reads at run time: sources, types, source maps, other module formats, the binaries of other platforms. */
const IDLE = [
  /\.(?:map|d\.[cm]?ts|cc|h|gyp|bnf)$/u,
  /(?:^|\/)README\.md$/u,
  /^onnxruntime-common\/(?:lib|dist\/esm)\//u,
  /^onnxruntime-node\/(?:lib|script)\//u,
  new RegExp(`^onnxruntime-node/bin/napi-v\\d+/(?!${PLATFORM}/${ARCHITECTURE}/)[^/]+/[^/]+/`, "u"),
];

async function deploy(name: string, folder: string): Promise<void> {
  const from = path.join(PACKAGES, name);
  if (!existsSync(path.join(from, "package.json")))
    throw new Error(
      `${name} is not installed: functions with native code are packed for ${PLATFORM}-${ARCHITECTURE}. ` +
        `On another machine run: npm ci --os=${PLATFORM} --cpu=${ARCHITECTURE} --libc=glibc`,
    );
  await cp(from, path.join(folder, name), {
    recursive: true,
    filter: (file) => {
      const inside = path.relative(PACKAGES, file).split(path.sep).join("/");
      return !IDLE.some((idle) => idle.test(statSync(file).isDirectory() ? `${inside}/` : inside));
    },
  });
}

/**
 * Puts packages with native code into `folder`/node_modules as they are, with what they bring along, for the platform
 * of the functions and no other. Throws, with what to do, where that platform's files are not installed here.
 */
export async function deployPackages(names: readonly string[], folder: string): Promise<void> {
  for (const name of names) {
    const brought = BROUGHT[name];
    if (brought === undefined) throw new Error(`What ${name} needs at run time is not known.`);
    for (const part of brought) await deploy(part, path.join(folder, "node_modules"));
  }
}
