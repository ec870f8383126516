import { type CitedSource, pageWords, titled } from './cited-source';
import { type CitationTemplate, present } from './template';

/**
 * 党政文稿: 《题名》（文号，会议，日期），第12页; with author and journal where known: 作者：《题名》，《刊名》2012年第6期.
 * In brackets all stands after commas, so that brackets do not nest.
 */
export const party: CitationTemplate = {
  alone(source) {
    const details = detailsOf(source);
    const inBrackets = details.length === 0 ? '' : `（${details.join('，')}）`;
    return [`${reference(source)}${inBrackets}`, ...placeOf(source)].join('，');
  },
  inBrackets: (source) => [reference(source), ...detailsOf(source), ...placeOf(source)].join('，'),
};

function reference({ title, author, journal, issue }: CitedSource): string {
  const by = author === null ? '' : `${author}：`;
  const where = journal === null ? '' : `，${titled(journal)}${issue ?? ''}`;
  return `${by}${titled(title)}${where}`;
}

/** Which document, on what occasion, when (an article's issue tells that); and that nobody has checked its words. */
function detailsOf({ documentNumber, meeting, date, journal, proofreading }: CitedSource): readonly string[] {
  return present([documentNumber, meeting, journal === null ? date : null, proofreading]);
}

/** Where in it. */
function placeOf({ pages }: CitedSource): readonly string[] {
  return pages === null ? [] : [pageWords(pages)];
}
