/** Starts the benchmark: builds it, then runs it in this same process, as it was called. */
import { pathToFileURL } from 'node:url';
import { buildBenchmark } from './build.mjs';
import { reportFailure } from './run.mjs';
import { setUpForNode } from './setup.mjs';

const bundle = await setUpForNode().then(buildBenchmark).catch(reportFailure);
if (bundle !== undefined) await import(pathToFileURL(bundle).href);
