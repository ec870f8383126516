/** Starts the evaluation of checked quotations: builds it, then runs it in this same process. */
import { pathToFileURL } from 'node:url';
import { buildQuoteEvaluation } from './build.mjs';
import { reportFailure } from './run.mjs';
import { setUpForNode } from './setup.mjs';

const bundle = await setUpForNode().then(buildQuoteEvaluation).catch(reportFailure);
if (bundle !== undefined) await import(pathToFileURL(bundle).href);
