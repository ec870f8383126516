/** Starts the evaluation of the readers of formats: builds it, then runs it in this same process. */
import { pathToFileURL } from 'node:url';
import { buildFormatEvaluation } from './build.mjs';
import { reportFailure } from './run.mjs';

const bundle = await buildFormatEvaluation().catch(reportFailure);
if (bundle !== undefined) await import(pathToFileURL(bundle).href);
