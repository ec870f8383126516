/** Starts the evaluation of search: builds it, then runs it in this same process, as it was called. */
import { pathToFileURL } from 'node:url';
import { buildSearchEvaluation } from './build.mjs';
import { reportFailure } from './run.mjs';
import { setUpForNode } from './setup.mjs';

const bundle = await setUpForNode().then(buildSearchEvaluation).catch(reportFailure);
if (bundle !== undefined) await import(pathToFileURL(bundle).href);
