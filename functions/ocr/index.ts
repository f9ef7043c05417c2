import { readConfig } from "./config.ts";
import { createContainer } from "./container.ts";
import { createHandler } from "./handler.ts";

export const handler = createHandler(createContainer(readConfig(process.env)));
