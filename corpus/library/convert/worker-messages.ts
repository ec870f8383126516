import type { ConvertedSource, FileFormat } from '../../ingest/formats/converted-source';
import type { Limits } from '../../ingest/formats/limits';
import type { Encoding, Result } from '../../model';

/** What the worker is asked, one file at a time. */
export interface ConversionTask {
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  readonly limits: Limits;
  /** Where the person chose it. */
  readonly encoding: Encoding | undefined;
}

/** What the worker says: that it begins to recognise a page, as often as it does, and last its answer. */
export type WorkerReply =
  | { readonly kind: 'page'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: Result<ConvertedSource> };

/** The worker's start parameters. */
export interface WorkerSetting {
  /** Where its tables of characters and its networks lie. */
  readonly folder: string;
}
