import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DescribeTableCommand, DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startTable } from "../../../infra/local/engines/table.ts";
import { createTable as adapter, type Table } from "../../../shared/aws/table.ts";
import { startTestSystem, type TestSystem } from "../../support/engines.ts";

let system: TestSystem;
let table: Table;
beforeAll(async () => {
  system = await startTestSystem();
  table = adapter(system.engines.table);
});
afterAll(() => system.stop());

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "gouji-table-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

interface Internals {
  create(options: { path: string }): {
    readonly db: { batch: (operations: readonly { key: string }[], done: () => void) => void; close(): void };
    readonly tableDb: { put(key: string, value: unknown, done: () => void): void };
  };
}
const internals = createRequire(import.meta.url)("dynalite/db") as Internals & Record<string, unknown>;

const sortKeys = async (partition: string, forward = true): Promise<readonly (string | undefined)[]> => {
  const { Items = [] } = await new DynamoDBClient({}).send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": { S: partition } },
      ScanIndexForward: forward,
    }),
  );
  return Items.map((item) => item.sk?.S);
};

test("sort keys are in the order of their bytes, in any script", async () => {
  const keys = ["一", "A", "甲", "a", "é", "~", "#", "2023-01-01T00:00:00.000Z#a", "2023", "𠮷"];
  await Promise.all(keys.map((sk) => table.put({ pk: "order", sk })));
  const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(await sortKeys("order")).toEqual(sorted);
  expect(await sortKeys("order", false)).toEqual(sorted.toReversed());
});

test("of conditional writes at the same time one holds", async () => {
  const writes = await Promise.all(
    Array.from({ length: 10 }, (_, n) => table.put({ pk: "once", sk: "x", n }, "attribute_not_exists(#pk)")),
  );
  expect(writes.filter(Boolean)).toHaveLength(1);
});

test("an item is in a sparse index only while it has its keys, and under its last ones", async () => {
  const listed = async (partition: string) => {
    const { Items = [] } = await new DynamoDBClient({}).send(
      new QueryCommand({
        TableName: table.name,
        IndexName: "outstanding",
        KeyConditionExpression: "outstandingKey = :key",
        ExpressionAttributeValues: { ":key": { S: partition } },
      }),
    );
    return Items.length;
  };
  const item = { pk: "sparse", sk: "x" };
  await table.put({ ...item, outstandingKey: "p1", outstandingSort: "1" });
  await table.put({ ...item, outstandingKey: "p2", outstandingSort: "1" });
  expect([await listed("p1"), await listed("p2")]).toEqual([0, 1]);
  await table.update(item, { update: "REMOVE #outstandingKey", condition: "attribute_exists(#pk)" });
  expect(await listed("p2")).toBe(0);
  await table.put({ ...item, outstandingKey: "p2", outstandingSort: "1" });
  await table.remove(item);
  expect(await listed("p2")).toBe(0);
});

test("an item and its index entries reach the disk in one batch", async () => {
  const batches: (readonly { key: string }[])[] = [];
  const { updateIndexes } = internals as unknown as {
    updateIndexes(store: object, table: object, before: object | null, after: object, done: () => void): void;
  };
  const { Table: description } = await new DynamoDBClient({}).send(
    new DescribeTableCommand({ TableName: table.name }),
  );
  const item = (time: string) => ({
    pk: { S: "a" },
    sk: { S: "b" },
    timeKey: { S: "t" },
    timeSort: { S: time },
  });
  const store = { db: { batch: (operations: readonly { key: string }[]) => batches.push(operations) } };
  updateIndexes(store, description ?? {}, item("1"), item("2"), () => undefined);
  const kinds = batches.map((operations) => operations.map(({ key }) => key.replace(/~[^~]*$/, "")));
  expect(kinds).toEqual([["index-global~gouji~byTime", "index-global~gouji~byTime", "item-gouji"]]);
});

test("a table whose creation was broken off is created again", async () => {
  const { db, tableDb } = internals.create({ path: directory });
  const broken = { TableName: "gouji", TableStatus: "CREATING", KeySchema: [], AttributeDefinitions: [] };
  await new Promise<void>((resolve) => tableDb.put("gouji", broken, resolve));
  await db.close();
  const started = await startTable({ dataDir: directory, port: 0, table: "gouji", region: "us-east-1" });
  const { Table: description } = await new DynamoDBClient({ endpoint: started.endpoint }).send(
    new DescribeTableCommand({ TableName: "gouji" }),
  );
  expect(description?.TableStatus).toBe("ACTIVE");
  expect(description?.GlobalSecondaryIndexes).toHaveLength(4);
  await started.stop();
});
