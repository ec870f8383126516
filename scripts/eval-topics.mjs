/** Starts the evaluation of topics: builds it, then runs it in this same process. */
import { pathToFileURL } from 'node:url';
import { buildTopicEvaluation } from './build.mjs';
import { reportFailure } from './run.mjs';
import { setUpForNode } from './setup.mjs';

const bundle = await setUpForNode().then(buildTopicEvaluation).catch(reportFailure);
if (bundle !== undefined) await import(pathToFileURL(bundle).href);
