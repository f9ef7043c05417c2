import { createLogger } from "../../shared/telemetry/log.ts";
import { readConfig } from "./config.ts";
import { startReading } from "./start-reading.ts";

const config = readConfig(process.env);
const reading = startReading(createLogger("extract"));
// The SDK takes the longest to load: meanwhile the thread loads its own code.
const [{ createContainer }, { createHandler }] = await Promise.all([
  import("./container.ts"),
  import("./handler.ts"),
]);

export const handler = createHandler(createContainer(config, { reading }));
