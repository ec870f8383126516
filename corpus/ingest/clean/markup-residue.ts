import { wording } from '../../wording';
import { type RemovalRule, removeMatches } from './rule';

/** Tags, halves of tags and entities of the web page; bounded everywhere, so that no long line makes it slow. */
export const markupResidue: RemovalRule = {
  name: 'markup-residue',
  reason: wording.ingest.removed.markup,
  example: { before: '几点体会 style= align=>几点体会', after: '几点体会 几点体会' },
  apply: (text) =>
    removeMatches(
      text,
      /\b(?:(?:style|align|class|size|color|face|width|height|target)=(?:"[^"\n]{0,120}"|[\w:;%.-]{0,60})[ \t]?){1,12}\/?>|<\/?(?:p|br|div|span|b|strong|font|a|table|tr|td|img|center)(?:[ \t][^<>\n]{0,200})?\/?>|&nbsp;/gi,
    ),
};
