import { buildCommandLine } from '../build.mjs';

/** What the unit tests need built, whichever of them runs: once, before they run beside each other. */
export default async function setUpUnitTests() {
  await buildCommandLine();
}
