import type { Operation } from "./graph.ts";
import { constantOf, type Tensor } from "./tensor.ts";

/** Who makes and who uses the values of a network, by their names. */
export interface Wiring {
  readonly producerOf: (value: string) => Operation | null;
  /** The one operation that uses a value; null where several do, or none. */
  readonly consumerOf: (value: string) => Operation | null;
  /** A value that is known beforehand. */
  readonly tensorOf: (value: string) => Tensor | null;
  /** One that is a single number. */
  readonly numberOf: (value: string) => number | null;
}

export function wiringOf(operations: readonly Operation[]): Wiring {
  const producers = new Map<string, Operation>();
  const consumers = new Map<string, Operation[]>();
  for (const operation of operations) {
    for (const output of operation.outputs) producers.set(output, operation);
    for (const input of operation.inputs) {
      const known = consumers.get(input);
      if (known === undefined) consumers.set(input, [operation]);
      else known.push(operation);
    }
  }
  const tensors = new Map<string, Tensor | null>();
  const tensorOf = (value: string): Tensor | null => {
    const known = tensors.get(value);
    if (known !== undefined) return known;
    const producer = producers.get(value);
    const tensor = producer === undefined ? null : constantOf(producer);
    tensors.set(value, tensor);
    return tensor;
  };
  return {
    producerOf: (value) => producers.get(value) ?? null,
    consumerOf: (value) => {
      const [one, ...others] = consumers.get(value) ?? [];
      return one === undefined || others.length > 0 ? null : one;
    },
    tensorOf,
    numberOf: (value) => {
      const tensor = tensorOf(value);
      return tensor?.data.length === 1 ? (tensor.data[0] ?? null) : null;
    },
  };
}

/** Of the two inputs of an operation the one that is a single number, and the other; null where it is not so. */
export function withNumber(
  { inputs }: Operation,
  { numberOf }: Wiring,
): { readonly value: string; readonly number: number } | null {
  const [first, second, ...others] = inputs;
  if (first === undefined || second === undefined || others.length > 0) return null;
  const [left, right] = [numberOf(first), numberOf(second)];
  if (right !== null) return { value: first, number: right };
  return left === null ? null : { value: second, number: left };
}
