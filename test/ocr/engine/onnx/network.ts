import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Operation } from "../../../../shared/ocr/engine/onnx/graph.ts";
import { withOperations } from "../../../../shared/ocr/engine/onnx/graph.ts";
import { bytesField, messageOf, numberField, textField } from "../../../../shared/ocr/engine/onnx/wire.ts";

const FLOAT = 1;
/** IR and operator set of the weights' own networks. */
const VERSIONS = { ir: 7, operators: 10 };

/** A value of a network's interface (ONNX: ValueInfoProto): floats of four dimensions. */
function interfaceOf(name: string, dims: readonly number[]): Uint8Array {
  const shape = messageOf(dims.map((size) => bytesField(1, messageOf([numberField(1, size)]))));
  const tensor = messageOf([numberField(1, FLOAT), bytesField(2, shape)]);
  return messageOf([textField(1, name), bytesField(2, messageOf([bytesField(1, tensor)]))]);
}

/** A network from `in` to `out`, values as large as one another. */
export function networkOf(operations: readonly Operation[], dims: readonly number[]): Uint8Array {
  const graph = messageOf([
    textField(2, "test"),
    bytesField(11, interfaceOf("in", dims)),
    bytesField(12, interfaceOf("out", dims)),
  ]);
  const model = messageOf([
    numberField(1, VERSIONS.ir),
    bytesField(7, graph),
    bytesField(8, messageOf([numberField(2, VERSIONS.operators)])),
  ]);
  return withOperations(model, () => operations);
}

/** The operations of a network. */
export function operationsOf(model: Uint8Array): readonly Operation[] {
  let found: readonly Operation[] = [];
  withOperations(model, (operations) => {
    found = operations;
    return operations;
  });
  return found;
}

/** What a network answers, by the runtime. */
export async function answered(
  model: Uint8Array,
  data: Float32Array,
  dims: readonly number[],
): Promise<Float32Array> {
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const [input = "", output = ""] = [...session.inputNames, ...session.outputNames];
  const answers = await session.run({ [input]: new Tensor("float32", data, dims) });
  const answer = answers[output]?.data;
  await session.release();
  if (!(answer instanceof Float32Array)) throw new Error("no numbers came out");
  return answer;
}

/** Numbers between -4 and 4 that look like none. */
export const numbers = (count: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, index) => 4 * Math.sin((index + 1) * (seed + 0.37) * 1.9));
