import { App } from "aws-cdk-lib";
import flags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { GoujiStack } from "./stack/gouji.ts";
import { readOptions } from "./stack/options.ts";
import { bundleFunctions } from "./tools/bundle.ts";

const app = new App({ context: flags, analyticsReporting: false });
const options = readOptions((name) => app.node.tryGetContext(name));
const bundles = await bundleFunctions("dist/functions");
const sizes = Object.entries(bundles).map(
  ([name, { bytes, unzipped }]) =>
    `${name} ${Math.ceil(bytes / 1000)} kB (${Math.ceil(unzipped / 1e6)} MB in all)`,
);
process.stderr.write(`Bundled: ${sizes.join(", ")}\n`);
new GoujiStack(app, options.name, { ...options, codeFolder: (name) => bundles[name].folder });
app.synth();
