/**
 * Packages the program into `release/`. Without arguments it makes what this machine can make by itself, a folder and
 * a tar.gz; any arguments go to electron-builder as they are.
 */
import { buildProgram } from './build.mjs';
import { electronBuilder, hostForms } from './package-program.mjs';
import { reportFailure } from './run.mjs';
import { setUp } from './setup.mjs';

const given = process.argv.slice(2);
try {
  await setUp();
  await buildProgram();
  await electronBuilder(given.length > 0 ? given : hostForms);
} catch (error) {
  reportFailure(error);
}
