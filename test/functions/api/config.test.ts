import { describe, expect, it } from "vitest";
import { readConfig } from "../../../functions/api/config.ts";
import { FUNCTIONS } from "../../../infra/topology.ts";

const ENV = {
  GOUJI_BUCKET: "bucket",
  GOUJI_TABLE: "table",
  GOUJI_QUEUE_EXTRACTIONS: "http://127.0.0.1:1/extractions",
  GOUJI_QUEUE_NOTICES: "http://127.0.0.1:1/notices",
};

describe("configuration", () => {
  it("is read from exactly the variables of the topology", () => {
    expect(Object.keys(ENV)).toEqual(FUNCTIONS.api.environment);
    expect(readConfig(ENV)).toEqual({
      bucket: "bucket",
      table: "table",
      queues: { extractions: ENV.GOUJI_QUEUE_EXTRACTIONS, notices: ENV.GOUJI_QUEUE_NOTICES },
    });
  });

  it("names everything that is missing", () => {
    expect(() => readConfig({ GOUJI_TABLE: "t", GOUJI_QUEUE_NOTICES: "no url" })).toThrow(
      "missing or wrong in the environment: GOUJI_BUCKET, GOUJI_QUEUE_EXTRACTIONS, GOUJI_QUEUE_NOTICES",
    );
  });
});
