/// <reference path="./dynalite.d.ts" />
import { mkdirSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { TABLE } from "../../table-shape.ts";
import { makeWritesWhole } from "./whole-writes.ts";

export interface Table {
  readonly endpoint: string;
  stop(): Promise<void>;
}

export interface TableOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly table: string;
  readonly region: string;
}

const keySchema = (partitionKey: string, sortKey: string) => [
  { AttributeName: partitionKey, KeyType: "HASH" as const },
  { AttributeName: sortKey, KeyType: "RANGE" as const },
];

async function createTable(client: DynamoDBClient, table: string): Promise<void> {
  const keys = [TABLE, ...TABLE.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  const command = new CreateTableCommand({
    TableName: table,
    BillingMode: "PAY_PER_REQUEST",
    KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
    AttributeDefinitions: keys.map((name) => ({ AttributeName: name, AttributeType: "S" })),
    GlobalSecondaryIndexes: TABLE.indexes.map(({ name, partitionKey, sortKey }) => ({
      IndexName: name,
      KeySchema: keySchema(partitionKey, sortKey),
      Projection: { ProjectionType: "ALL" },
    })),
  });
  try {
    await client.send(command);
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

/** Looks at a table that is being created, 10 ms apart. */
const LOOKS = 100;

async function isActive(client: DynamoDBClient, table: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    if (Table?.TableStatus === "ACTIVE") return true;
    await setTimeout(10);
  }
  return false;
}

async function openTable({ dataDir, port }: TableOptions): Promise<Table> {
  mkdirSync(dataDir, { recursive: true });
  makeWritesWhole();
  const server = dynalite({ path: dataDir, createTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function prepare({ endpoint }: Table, { table, region }: TableOptions): Promise<boolean> {
  const credentials = { accessKeyId: "gouji", secretAccessKey: "gouji" };
  const client = new DynamoDBClient({ endpoint, region, credentials, maxAttempts: 1 });
  try {
    await createTable(client, table);
    return await isActive(client, table);
  } finally {
    client.destroy();
  }
}

/** DynamoDB on a loopback port, on disk, with the topology's table in it. */
export async function startTable(options: TableOptions): Promise<Table> {
  const table = await openTable(options);
  try {
    if (await prepare(table, options)) return table;
  } catch (error) {
    await table.stop();
    throw error;
  }
  // A process that ended while it created the table left one that never becomes active, and has nothing in it.
  await table.stop();
  rmSync(options.dataDir, { recursive: true });
  return startTable(options);
}
