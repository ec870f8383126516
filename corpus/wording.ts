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
  export: {},
  // ── library, files, disk ──
  library: {},
  // ── command line ──
  kb: {},
  // ── main process: menus, dialogs ──
  shell: {},
  // ── the window ──
  window: {},
} as const;
