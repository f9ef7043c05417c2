import type { Operation } from "./graph.ts";
import { bytesField, fieldsOf, messageOf, numberField, textField, varintsOf, WIRE } from "./wire.ts";

/** Numbers of a network that are known beforehand. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** Numbers of fields in the messages of ONNX (onnx.proto3), and of types of data and attributes. */
const ATTRIBUTE = { name: 1, float: 2, tensor: 5, ints: 8, type: 20 };
const ATTRIBUTE_TYPE = { float: 1, tensor: 4 };
const TENSOR = { dims: 1, type: 2, floats: 4, raw: 9 };
const FLOAT = 1;

/** Floats of 32 bits, the lowest byte first. */
const floatsOf = (bytes: Uint8Array): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);

function tensorOf(message: Uint8Array): Tensor | null {
  const fields = fieldsOf(message);
  const of = (wanted: number): Uint8Array[] =>
    fields.filter(({ number }) => number === wanted).map(({ bytes }) => bytes);
  if (of(TENSOR.type).flatMap(varintsOf)[0] !== FLOAT) return null;
  return {
    dims: of(TENSOR.dims).flatMap(varintsOf),
    data: floatsOf(Buffer.concat([...of(TENSOR.raw), ...of(TENSOR.floats)])),
  };
}

const attribute = ({ attributes }: Operation, name: string, field: number): Uint8Array[] =>
  fieldsOf(attributes.get(name) ?? new Uint8Array())
    .filter(({ number }) => number === field)
    .map(({ bytes }) => bytes);

/** What a constant holds; null for any other operation, and for constants that are no floats. */
export function constantOf(operation: Operation): Tensor | null {
  const [tensor] = operation.type === "Constant" ? attribute(operation, "value", ATTRIBUTE.tensor) : [];
  return tensor === undefined ? null : tensorOf(tensor);
}

/** The whole numbers of an attribute; none where it is absent. */
export const intsOf = (operation: Operation, name: string): number[] =>
  attribute(operation, name, ATTRIBUTE.ints).flatMap(varintsOf);

/** The number of an attribute; null where it is absent. */
export function floatOf(operation: Operation, name: string): number | null {
  const [bytes] = attribute(operation, name, ATTRIBUTE.float);
  return bytes === undefined ? null : (floatsOf(bytes)[0] ?? null);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** An attribute that is one number, under its name. */
export const floatAttribute = (name: string, value: number): readonly [string, Uint8Array] => [
  name,
  messageOf([
    textField(ATTRIBUTE.name, name),
    { number: ATTRIBUTE.float, type: WIRE.four, bytes: bytesOf(Float32Array.of(value)) },
    numberField(ATTRIBUTE.type, ATTRIBUTE_TYPE.float),
  ]),
];

export function constant(output: string, { dims, data }: Tensor): Operation {
  const tensor = messageOf([
    ...dims.map((size) => numberField(TENSOR.dims, size)),
    numberField(TENSOR.type, FLOAT),
    bytesField(TENSOR.raw, bytesOf(data)),
  ]);
  const value = messageOf([
    textField(ATTRIBUTE.name, "value"),
    bytesField(ATTRIBUTE.tensor, tensor),
    numberField(ATTRIBUTE.type, ATTRIBUTE_TYPE.tensor),
  ]);
  return { type: "Constant", inputs: [], outputs: [output], attributes: new Map([["value", value]]) };
}
