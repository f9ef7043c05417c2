import { startEngines } from "../../infra/local/engines/start.ts";

/** The engines as a process of their own, so that a test can kill it: prints their environment once they run. */
const [dataDir = ""] = process.argv.slice(2);
const { environment } = await startEngines({ dataDir });
process.stdout.write(`${JSON.stringify(environment)}\n`);
