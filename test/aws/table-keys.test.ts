import { expect, test } from "vitest";
import { TABLE } from "../../infra/table-shape.ts";
import { currentIndexes, INDEXES, KEY_ATTRIBUTES } from "../../shared/aws/table-keys.ts";
import { revision } from "../support/records.ts";

test("the adapters and the topology name the same keys and indexes", () => {
  const indexes = TABLE.indexes.map(({ name, partitionKey, sortKey }) => [name, [partitionKey, sortKey]]);
  expect(INDEXES).toEqual(Object.fromEntries(indexes));
  const attributes = [
    TABLE.partitionKey,
    TABLE.sortKey,
    ...TABLE.indexes.flatMap((i) => [i.partitionKey, i.sortKey]),
  ];
  expect([...KEY_ATTRIBUTES]).toEqual(attributes);
});

test("no record has a field that is also a key attribute", () => {
  for (const field of Object.keys(revision())) expect(KEY_ATTRIBUTES).not.toContain(field);
});

test("index sort keys stay below DynamoDB's 1024 bytes, however long a name was read", () => {
  const name = "局".repeat(5000);
  for (const key of Object.values(currentIndexes(revision({ agency: name, region: name }))))
    expect(Buffer.byteLength(key)).toBeLessThan(1024);
});
