import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';
import { wording } from '../wording.mjs';

const PACKAGE = join(root, 'node_modules', 'nodejieba');

/** The compiled part; loading it reads no dictionary. */
const nodejiebaBinary = join(PACKAGE, 'build', 'Release', 'nodejieba.node');

/**
 * Compiles nodejieba when its binary is not there or does not load: about 15 s. Linux builds from source, as GitHub
 * may be out of reach; elsewhere the published binary is tried first, since a compiler is rare there.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} What it did, for the person.
 */
export async function ensureNodejieba(say) {
  if (doesLoad()) return wording.ready;
  say(wording.segmenter.building);
  const builder = join(root, 'node_modules', '@mapbox', 'node-pre-gyp', 'bin', 'node-pre-gyp');
  const args = process.platform === 'linux' ? ['rebuild', '--build-from-source'] : ['install', '--fallback-to-build'];
  try {
    await run(process.execPath, [builder, ...args], { cwd: PACKAGE, env: { ...process.env, ...nodeHeaders() } });
  } catch (cause) {
    throw new Error(wording.segmenter.buildFailed, { cause });
  }
  if (!doesLoad()) throw new Error(wording.segmenter.buildFailed);
  return wording.segmenter.built;
}

function doesLoad() {
  try {
    createRequire(import.meta.url)(nodejiebaBinary);
    return true;
  } catch {
    // Not built, or built for another system.
    return false;
  }
}

/** Node's own headers, where they stand beside it, so that none are downloaded. */
function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? { npm_config_nodedir: prefix } : {};
}
