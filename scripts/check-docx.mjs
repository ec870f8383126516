/** Starts the checker of .docx files: builds it, then runs it in this same process. */
import { pathToFileURL } from 'node:url';
import { buildDocxChecker } from './build.mjs';
import { reportFailure } from './run.mjs';

const bundle = await buildDocxChecker().catch(reportFailure);
// npm runs scripts in the program's folder, but names of files are meant from where it was called.
if (process.env.npm_lifecycle_event === 'check:docx' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
if (bundle !== undefined) await import(pathToFileURL(bundle).href);
