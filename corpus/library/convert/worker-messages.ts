import type { FileFormat } from '../../ingest/formats/converted-source';
import type { Limits } from '../../ingest/formats/limits';
import type { Encoding } from '../../model';

/** What the worker is asked, one file at a time. */
export interface ConversionTask {
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  readonly limits: Limits;
  /** Where the person chose it. */
  readonly encoding: Encoding | undefined;
}

/** The worker's start parameters. */
export interface WorkerSetting {
  /** Where its tables of characters lie. */
  readonly folder: string;
}
