import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from "../topology.ts";

export interface Bundle {
  /** What Lambda gets: `index.mjs` and nothing else. The same sources give the same bytes. */
  readonly folder: string;
  /** Size of `index.mjs`, before Lambda's compression. */
  readonly bytes: number;
}

/** CommonJS packages inside an ES module still call `require` for Node's own modules. */
const REQUIRE = 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);';

/** One function and all that it imports, the SDK included, as one minified ES module. */
async function bundleFunction(name: FunctionName, folder: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [FUNCTIONS[name].entry],
    outfile: path.join(folder, "code", "index.mjs"),
    bundle: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    banner: { js: REQUIRE },
    legalComments: "none",
    sourcemap: "external",
    write: false,
    logLevel: "silent",
  });
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, "code"), { recursive: true });
  await Promise.all(
    result.outputFiles.map(({ path: file, contents }) =>
      writeFile(file.endsWith(".map") ? path.join(folder, "index.mjs.map") : file, contents),
    ),
  );
  const code = result.outputFiles.find(({ path: file }) => file.endsWith(".mjs"));
  return { folder: path.join(folder, "code"), bytes: code?.contents.length ?? 0 };
}

/**
 * Bundles every function of the topology under `folder`: `<name>/code/index.mjs`, and its source map beside the
 * code, where it is kept but not deployed. Throws esbuild's error where a function does not build.
 */
export async function bundleFunctions(folder: string): Promise<Readonly<Record<FunctionName, Bundle>>> {
  const bundles = await Promise.all(
    FUNCTION_NAMES.map(async (name) => [name, await bundleFunction(name, path.join(folder, name))] as const),
  );
  return Object.fromEntries(bundles) as Record<FunctionName, Bundle>;
}
