import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { App } from "aws-cdk-lib";
import flags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { GoujiStack } from "../../infra/stack/gouji.ts";
import { readOptions } from "../../infra/stack/options.ts";
import { nameOf, plain, type RawResource } from "./plain.ts";

/** A resource with its references made readable: see plain.ts. */
export interface Resource extends RawResource {
  readonly name: string;
}

export interface Synthesized {
  readonly json: Readonly<Record<string, unknown>> & {
    readonly Resources: Readonly<Record<string, RawResource>>;
  };
  readonly resources: readonly Resource[];
  ofType(type: string): readonly Resource[];
}

/** Synthesizes the stack with stand-ins for the code; what is bundled has its own test. */
export function synthesize(context: Readonly<Record<string, string>> = {}): Synthesized {
  const json = templateOf(context);
  const names = new Map(Object.entries(json.Resources).map(([id, resource]) => [id, nameOf(id, resource)]));
  const resources = Object.entries(json.Resources).map(([id, resource]) => ({
    ...resource,
    name: nameOf(id, resource),
    Properties: plain(resource.Properties, names) as Resource["Properties"],
  }));
  return { json, resources, ofType: (type) => resources.filter((resource) => resource.Type === type) };
}

function templateOf(context: Readonly<Record<string, string>>): Synthesized["json"] {
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-stack-"));
  const code = path.join(folder, "code");
  mkdirSync(code);
  writeFileSync(path.join(code, "index.mjs"), "export const handler = null;");
  const app = new App({
    context: flags,
    analyticsReporting: false,
    // Left to `cdk synth`: it takes longer than all of the rest.
    builtinCloudFormationValidation: false,
    outdir: path.join(folder, "out"),
  });
  const options = readOptions((name) => context[name]);
  new GoujiStack(app, options.name, { ...options, codeFolder: () => code });
  const { template } = app.synth().getStackByName(options.name);
  rmSync(folder, { recursive: true });
  return template;
}

export const sorted = (values: Iterable<string>): string[] => [...values].sort();
