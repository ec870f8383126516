import { takes } from '../../corpus/checks';
import type { BackupCalls, UpkeepCalls } from '../contract';
import type { ChecksOf } from './checks';

/** The library as a whole. */
export const upkeepChecks: ChecksOf<UpkeepCalls & BackupCalls> = {
  overview: takes(),
  backups: takes(),
};
