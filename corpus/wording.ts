/**
 * Every word that a person reads, in one place: plain Simplified Chinese, in the words of an office.
 * One section a part of the program; a function where a value stands inside a sentence.
 */
export const wording = {
  // ── ingest ──
  ingest: {},
  // ── search ──
  search: {},
  // ── topics ──
  topics: {},
  // ── annotations ──
  annotate: {
    colors: { yellow: '要点', blue: '可引用', green: '落实举措', red: '须核', purple: '讨论题' },
  },
  // ── reports and exports ──
  export: {
    annotationsTitle: '批注摘编',
    searchTitle: (query: string) => `检索“${query}”摘编`,
    topicTitle: (topic: string) => `主题摘编：${topic}`,
    date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
    noTopic: '未归主题',
    headingOne: (number: string, title: string) => `${number}、${title}`,
    headingTwo: (number: string, title: string) => `（${number}）${title}`,
    unplaced: '现有文献中未找到这段原文，引用前请核对。',
    corrected: (words: readonly { readonly text: string; readonly original: string }[]) =>
      `整理时订正：${words.map((word) => `“${word.text}”原文作“${word.original}”`).join('，')}。`,
    summary: (items: number, date: string) => `共${items}条　${date}`,
    source: (citation: string, headings: readonly string[]) => `出处：${[citation, ...headings].join(' › ')}`,
    note: '批注：',
    label: '类别：',
    tags: (tags: readonly string[]) => `标签：${tags.join('、')}`,
    topics: (topics: readonly string[]) => `主题：${topics.join('；')}`,
    excerptStyle: '摘录',
    sourceStyle: '出处',
    noteStyle: '批注',
    columns: ['分组', '序号', '原文', '出处', '所在小标题', '类别', '批注', '标签', '主题', '说明'],
  },
  // ── library, files, disk ──
  library: {},
  // ── command line ──
  kb: {},
  // ── main process: menus, dialogs ──
  shell: {},
  // ── the window ──
  window: {},
} as const;
