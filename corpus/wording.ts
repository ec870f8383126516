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
    rangeOutside: (start: number, end: number, length: number) =>
      `批注的起止位置 ${start}–${end} 不在段落之内（本段共 ${length} 字）。`,
    rangeInsideCharacter: (start: number, end: number) => `批注的起止位置 ${start}–${end} 把一个字从中间分开了。`,
    passageMissing: (id: string) => `没有编号为“${id}”的段落。`,
    annotationMissing: (id: string) => `没有编号为“${id}”的批注，可能已被删除。`,
    topicMissing: (id: string) => `没有编号为“${id}”的主题。`,
    noteUnstorable: '批注中有无法保存的控制字符，请删去后再存。',
    tagUnstorable: (tag: string) => `标签“${tag}”中有无法保存的控制字符，请删去后再存。`,
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
    detailsStyle: '摘录说明',
    summaryStyle: '摘编信息',
    pageNumberStyle: '页码行',
    columns: ['分组', '序号', '原文', '出处', '所在小标题', '类别', '批注', '标签', '主题', '说明'],
  },
  // ── library, files, disk ──
  library: {
    reasons: {
      ENOENT: '文件或文件夹不存在',
      EACCES: '没有权限',
      EPERM: '没有权限',
      EROFS: '所在的磁盘是只读的',
      EISDIR: '这是一个文件夹',
      ENOTDIR: '路径中有一处不是文件夹',
      ENOSPC: '磁盘空间已满',
      EDQUOT: '磁盘配额已满',
      ENAMETOOLONG: '文件名太长',
      EBUSY: '文件正被其他程序使用',
      EMFILE: '打开的文件太多',
      EIO: '磁盘读写出错',
      ELOOP: '快捷方式首尾相连',
      SQLITE_NOTADB: '库文件不是本程序的文件，或已损坏',
      SQLITE_CORRUPT: '库文件已损坏',
      SQLITE_CANTOPEN: '库文件无法打开，请检查文件夹的权限',
      SQLITE_READONLY: '库文件是只读的',
      SQLITE_PERM: '没有权限',
      SQLITE_FULL: '磁盘空间已满',
      SQLITE_IOERR: '磁盘读写出错',
      SQLITE_BUSY: '另一个程序正在写入，等候超时',
      SQLITE_LOCKED: '另一个程序正在写入，等候超时',
      SQLITE_NOMEM: '内存不足',
    },
    otherReason: (code: string) => `系统报告 ${code}`,
    fileExists: (file: string) => `文件“${file}”已存在，未作改动。`,
    fileUnwritable: (file: string, reason: string) => `文件“${file}”没有写成：${reason}。`,
    fileUnreadable: (file: string, reason: string) => `文件“${file}”无法读取：${reason}。`,
    unusable: (folder: string, reason: string) => `原文库“${folder}”无法使用：${reason}。`,
    newerSchema: '它由更新版本的程序建立，请升级本程序',
    unsaved: (reason: string) => `没有保存成功：${reason}。`,
  },
  // ── command line ──
  kb: {},
  // ── main process: menus, dialogs ──
  shell: {},
  // ── the window ──
  window: {},
} as const;
