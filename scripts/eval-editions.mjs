/** Starts the evaluation of editions and of placing annotations: builds it, then runs it in this same process. */
import { pathToFileURL } from 'node:url';
import { buildEditionEvaluation } from './build.mjs';
import { reportFailure } from './run.mjs';
import { setUpForNode } from './setup.mjs';

const bundle = await setUpForNode().then(buildEditionEvaluation).catch(reportFailure);
if (bundle !== undefined) await import(pathToFileURL(bundle).href);
