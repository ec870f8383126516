import {
  isEither,
  isListOf,
  isOffset,
  isOneOf,
  isShape,
  isString,
  isStrings,
  isTidyingDecision,
  takes,
} from '../../corpus/checks';
import { encodings, metadataNames } from '../../corpus/model';
import type { EditionCalls, ImportCalls, MetadataField, TextCalls, TextChange, TidyingCalls } from '../contract';
import type { ChecksOf } from './checks';

const isTextChange = isShape<TextChange>({
  title: { mayBeAbsent: isString },
  metadata: { mayBeAbsent: isListOf(isShape<MetadataField>({ name: isOneOf(metadataNames), value: isString })) },
});

/** 文献: how they come in, what was tidied in them, and their editions. */
export const textChecks: ChecksOf<TextCalls & EditionCalls & TidyingCalls & ImportCalls> = {
  texts: takes(),
  readText: takes(isString),
  changeText: takes(isString, isTextChange),
  removeText: takes(isString),
  editions: isEither(takes(), takes(isString)),
  compare: takes(isString, isString),
  replaceable: takes(isStrings),
  replaceText: takes(isString, isString),
  undoReplacement: takes(isString),
  replacements: takes(),
  tidying: takes(isString),
  decideTidying: takes(isString, isListOf(isTidyingDecision)),
  takeBackTidying: takes(isString, isListOf(isOffset)),
  encodingChoices: takes(isString),
  pagePicture: takes(isString, isOffset),
  readAgain: takes(isString, isOneOf(encodings)),
  pauseImport: takes(isString),
  resumeImport: takes(isString),
  cancelImport: takes(isString),
  unfinishedImport: takes(),
};
