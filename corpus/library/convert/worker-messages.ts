import type { ConvertedSource, FileFormat } from '../../ingest/formats/converted-source';
import type { Limits } from '../../ingest/formats/limits';
import type { Encoding, Result } from '../../model';
import type { GreyImage } from '../../recognise/grey-image';

/** What the worker is asked, one file at a time. */
export type Task = ConversionTask | PictureTask;

interface FileTask {
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  readonly limits: Limits;
}

export interface ConversionTask extends FileTask {
  readonly kind: 'convert';
  /** Where the person chose it. */
  readonly encoding: Encoding | undefined;
}

/** The picture of one page, from 1. */
export interface PictureTask extends FileTask {
  readonly kind: 'picture';
  readonly page: number;
}

export type Answer =
  | { readonly kind: 'convert'; readonly source: ConvertedSource }
  /** Null where the page is no picture. */
  | { readonly kind: 'picture'; readonly picture: GreyImage | null };

/** What the worker says: that it begins to recognise a page, as often as it does, and last its answer. */
export type WorkerReply =
  | { readonly kind: 'page'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: Result<Answer> };

/** The worker's start parameters. */
export interface WorkerSetting {
  /** Where its tables of characters and its networks lie. */
  readonly folder: string;
}
