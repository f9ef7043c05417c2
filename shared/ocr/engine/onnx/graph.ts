import { bytesField, fieldsOf, messageOf, textField, type WireField } from "./wire.ts";

/** An operation of a network (ONNX: NodeProto). */
export interface Operation {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** By their names, as messages (AttributeProto). */
  readonly attributes: ReadonlyMap<string, Uint8Array>;
}

/** Numbers of fields in the messages of ONNX (onnx.proto3). */
const MODEL_GRAPH = 7;
const GRAPH_NODE = 1;
const NODE = { input: 1, output: 2, type: 4, attribute: 5, domain: 7 };
const ATTRIBUTE_NAME = 1;

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

function operationOf(node: Uint8Array): Operation {
  const fields = fieldsOf(node);
  const texts = (of: number): string[] =>
    fields.filter(({ number }) => number === of).map(({ bytes }) => textOf(bytes));
  const attributes = fields.filter(({ number }) => number === NODE.attribute).map(({ bytes }) => bytes);
  const nameOf = (attribute: Uint8Array): string =>
    textOf(fieldsOf(attribute).find(({ number }) => number === ATTRIBUTE_NAME)?.bytes ?? new Uint8Array());
  if (texts(NODE.domain).some((domain) => domain !== "")) throw new Error("an operation that is not of ONNX");
  return {
    type: texts(NODE.type).join(""),
    inputs: texts(NODE.input),
    outputs: texts(NODE.output),
    attributes: new Map(attributes.map((attribute) => [nameOf(attribute), attribute])),
  };
}

const nodeOf = ({ type, inputs, outputs, attributes }: Operation): Uint8Array =>
  messageOf([
    ...inputs.map((name) => textField(NODE.input, name)),
    ...outputs.map((name) => textField(NODE.output, name)),
    textField(NODE.type, type),
    ...[...attributes.values()].map((attribute) => bytesField(NODE.attribute, attribute)),
  ]);

const parted = (fields: readonly WireField[], of: number): [those: WireField[], others: WireField[]] => [
  fields.filter(({ number }) => number === of),
  fields.filter(({ number }) => number !== of),
];

/** A network (ONNX: ModelProto) whose operations were replaced; all else is as it was. Operations stand in the order of their use. */
export function withOperations(
  model: Uint8Array,
  replace: (operations: readonly Operation[]) => readonly Operation[],
): Uint8Array {
  const [graphs, rest] = parted(fieldsOf(model), MODEL_GRAPH);
  const [graph] = graphs;
  if (graph === undefined || graphs.length > 1) throw new Error("a model without its one graph");
  const [nodes, others] = parted(fieldsOf(graph.bytes), GRAPH_NODE);
  const operations = replace(nodes.map(({ bytes }) => operationOf(bytes)));
  const replaced = [...operations.map((operation) => bytesField(GRAPH_NODE, nodeOf(operation))), ...others];
  return messageOf([...rest, bytesField(MODEL_GRAPH, messageOf(replaced))]);
}
