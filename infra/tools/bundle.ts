import { copyFile, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from "../topology.ts";
import { deployPackages, PACKAGES } from "./native-packages.ts";

export interface Bundle {
  /** What Lambda gets: `index.mjs`, and what it loads. The same sources give the same bytes. */
  readonly folder: string;
  /** Size of all code, before Lambda's compression; without assets and packages. */
  readonly bytes: number;
  /** Size of everything in the folder: what Lambda counts. */
  readonly unzipped: number;
}

/** CommonJS packages inside an ES module still call `require` for Node's own modules. */
const REQUIRE = 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);';

const nameOf = (entry: string): string => path.basename(entry, ".ts");

/** Bytes of all files under a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * One function and all that it imports, the SDK included, as minified ES modules: `index.mjs`, a module a thread or process,
 * and, where there are any, what is loaded on demand as modules of its own; packages with native code lie beside them. The code is in `folder`/code, its
 * source maps in `folder`/maps, where they are kept but not deployed. Throws esbuild's error where it does not build.
 */
export async function bundleFunction(name: FunctionName, folder: string): Promise<Bundle> {
  const { entry, threads = [], assets = [], files = [], packages = [] } = FUNCTIONS[name];
  const code = path.join(folder, "code");
  const result = await build({
    entryPoints: Object.fromEntries([
      ["index", entry],
      ...threads.map((thread) => [nameOf(thread), thread] as const),
    ]),
    outdir: code,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: threads.length > 0,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    external: [...packages],
    banner: { js: REQUIRE },
    legalComments: "none",
    sourcemap: "external",
    write: false,
    logLevel: "silent",
  });
  const maps = path.join(folder, "maps");
  await rm(folder, { recursive: true, force: true });
  await Promise.all([code, maps].map((made) => mkdir(made, { recursive: true })));
  const isMap = (file: string): boolean => file.endsWith(".map");
  await Promise.all([
    ...result.outputFiles.map(({ path: file, contents }) =>
      writeFile(path.join(isMap(file) ? maps : code, path.basename(file)), contents),
    ),
    ...[...assets.map((asset) => path.join(PACKAGES, asset)), ...files].map((file) =>
      copyFile(file, path.join(code, path.basename(file))),
    ),
    deployPackages(packages, code),
  ]);
  const sizes = result.outputFiles.map(({ path: file, contents }) => (isMap(file) ? 0 : contents.length));
  return { folder: code, bytes: sizes.reduce((sum, size) => sum + size, 0), unzipped: await sizeOf(code) };
}

/** Bundles every function of the topology, each in a folder of its name under `folder`. */
export async function bundleFunctions(folder: string): Promise<Readonly<Record<FunctionName, Bundle>>> {
  const bundles = await Promise.all(
    FUNCTION_NAMES.map(async (name) => [name, await bundleFunction(name, path.join(folder, name))] as const),
  );
  return Object.fromEntries(bundles) as Record<FunctionName, Bundle>;
}
