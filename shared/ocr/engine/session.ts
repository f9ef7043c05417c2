import { readFile } from "node:fs/promises";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { type Model, modelFile } from "./model-file.ts";
import { simplified } from "./onnx/simplified.ts";

/** A network with one input and one output. `shape` is that of the input: pictures, channels, height, width. */
export type Network = (
  input: Float32Array,
  shape: readonly [number, number, number, number],
) => Promise<{ readonly data: Float32Array; readonly shape: readonly number[] }>;

/** One thread: pages are read in parallel, not the layers of a network. */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  logSeverityLevel: 3,
};

export async function openNetwork(model: Model): Promise<Network> {
  const session = await InferenceSession.create(simplified(await readFile(modelFile(model))), OPTIONS);
  const [input] = session.inputNames;
  const [output] = session.outputNames;
  if (input === undefined || output === undefined) throw new Error(`${model}: no input or no output`);
  return async (data, shape) => {
    const results = await session.run({ [input]: new Tensor("float32", data, shape) }, [output]);
    const result = results[output];
    if (!(result?.data instanceof Float32Array)) throw new Error(`${model}: no numbers came out`);
    return { data: result.data, shape: result.dims };
  };
}
