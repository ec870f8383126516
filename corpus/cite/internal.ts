import { type CitedSource, pageWords, titled } from './cited-source';
import { type CitationTemplate, present } from './template';

/** 内部简式, for papers that stay in the branch: 《题名》，文号，第12页. */
export const internal: CitationTemplate = { alone: plain, inBrackets: plain };

function plain({ title, documentNumber, pages, proofreading }: CitedSource): string {
  return present([titled(title), documentNumber, pages === null ? null : pageWords(pages), proofreading]).join('，');
}
