import type { Anchor, Annotation } from '../model';

/** 摘录: exact words of a text with their place, gathered for a 摘编 or a 学习会; commentary never stands among them. */
export interface Excerpt extends Anchor {
  readonly id: string;
  /** 批注 */
  readonly note: string;
  /** 学习提示 */
  readonly hint: string;
  /** 已核对: a person has compared it with the original. */
  readonly isChecked: boolean;
  readonly placement: Annotation['placement'];
}
