/** Starts the command line: makes sure that it is built, then runs it in this same process, as it was called. */
import { pathToFileURL } from 'node:url';
import { buildCommandLine } from './build.mjs';
import { reportFailure } from './run.mjs';
import { setUpForNode } from './setup.mjs';

const bundle = await setUpForNode().then(buildCommandLine).catch(reportFailure);
// npm runs scripts in the program's folder, but names of files are meant from where it was called.
if (process.env.npm_lifecycle_event === 'kb' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
if (bundle !== undefined) await import(pathToFileURL(bundle).href);
