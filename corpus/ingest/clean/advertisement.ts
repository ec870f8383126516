import { wording } from '../../wording';
import { type RemovalRule, removeMatches } from './rule';

/** A site's request in lenticular brackets to download or follow; 【篇一】 and 【摘要】 say nothing of the kind. */
export const advertisement: RemovalRule = {
  name: 'advertisement',
  reason: wording.ingest.removed.advertisement,
  example: { before: '【下载本文档,可以自由编辑,期待你的关注】 面对新形势', after: ' 面对新形势' },
  apply: (text) =>
    removeMatches(
      text,
      /【(?=[^【】\n]{0,60}(?:下载|收藏|关注|好评|复制))(?=[^【】\n]{0,60}(?:文档|文章|本文|资料))[^【】\n]{0,200}】/g,
    ),
};
