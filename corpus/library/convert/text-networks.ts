import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { TextNetworks } from '../../recognise/recognise-page';

/** Loaded once in each worker: 0.4 s and about 300 MB. */
let loading: Promise<TextNetworks> | null = null;

/** The networks of PaddleOCR (PP-OCRv4, mobile) from `folder`, run by WebAssembly: the same on every processor. */
export function textNetworks(folder: string): Promise<TextNetworks> {
  loading ??= load(folder);
  return loading;
}

async function load(folder: string): Promise<TextNetworks> {
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = await readFile(join(folder, 'runtime.wasm'));
  const finder = await open(join(folder, 'find-lines.onnx'));
  const reader = await open(join(folder, 'read-line.onnx'));
  const signs = (await readFile(join(folder, 'signs.txt'), 'utf8')).split('\n').filter((sign) => sign !== '');
  return {
    findLines: (input, width, height) => run(finder, input, [1, 3, height, width]),
    readLine: (input, width) => run(reader, input, [1, 3, input.length / 3 / width, width]),
    signs: ['', ...signs, ' '],
  };
}

async function open(file: string): Promise<InferenceSession> {
  return InferenceSession.create(await readFile(file), { executionProviders: ['wasm'] });
}

async function run(session: InferenceSession, input: Float32Array, shape: readonly number[]): Promise<Float32Array> {
  const [inputName = ''] = session.inputNames;
  const [outputName = ''] = session.outputNames;
  const outputs = await session.run({ [inputName]: new Tensor('float32', input, shape) });
  const data = outputs[outputName]?.data;
  if (!(data instanceof Float32Array)) throw new Error(`The network gives no ${outputName}`);
  return data;
}
