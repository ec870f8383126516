import { wording } from '../../wording';
import { type RemovalRule, removeMatches } from './rule';

const label = '(?:相关主题|相关文档|最新文档|相关文章|相关推荐|热门文档|文本预览|猜你喜欢|上一篇|下一篇)';

/** Lines of nothing but the names of a site's boxes. */
export const siteLinks: RemovalRule = {
  name: 'site-links',
  reason: wording.ingest.removed.siteLinks,
  example: { before: '正文。\n相关文档 最新文档', after: '正文。\n' },
  apply: (text) =>
    removeMatches(
      text,
      new RegExp(`(?<=^|\\n)[ \\t]{0,8}${label}(?:[ \\t]{1,4}${label}){0,8}[ \\t]{0,8}(?=\\n|$)`, 'g'),
    ),
};
