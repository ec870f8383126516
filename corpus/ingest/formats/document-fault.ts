import type { FailureCode } from '../../model';

/**
 * What is wrong with a person's file, thrown from deep inside a reader of documents and turned into a `Failure` at its
 * one border, where the file's name is known.
 */
export class DocumentFault extends Error {
  readonly code: FailureCode;

  /** `reason` in Chinese, to stand after 文件“…”没有导入：and without a full stop. */
  constructor(code: FailureCode, reason: string) {
    super(reason);
    this.code = code;
  }
}
