import { buildParts } from '../build.mjs';

/** What the unit tests need built, whichever of them runs. */
export default buildParts;
