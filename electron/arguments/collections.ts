import { isListOf, isString, takes } from '../../corpus/checks';
import { isCollection, isEntryEdit } from '../../corpus/study/collection-shape';
import type { CollectionCalls } from '../contract';
import type { ChecksOf } from './checks';
import { isEntryAddition } from './entries';

/** 摘编 and their entries. */
export const collectionChecks: ChecksOf<CollectionCalls> = {
  collections: takes(),
  collection: takes(isString),
  createCollection: takes(isString),
  copyCollection: takes(isString),
  renameCollection: takes(isString, isString),
  removeCollection: takes(isString),
  restoreCollection: takes(isCollection),
  editCollection: takes(isString, isEntryEdit),
  gather: takes(isString, isListOf(isEntryAddition)),
};
