/** What set-up, build, start, test and packaging say to a person. They run before anything is compiled. */
export const wording = {
  ready: '已就绪',
  commandFailed: (/** @type {string} */ command, /** @type {number} */ code) =>
    `${command} 没有成功（退出状态 ${code}）`,
  seconds: (/** @type {number} */ milliseconds) => `（用时 ${(milliseconds / 1000).toFixed(1)} 秒）`,

  systemLibraries: {
    step: '系统软件包',
    notDebian: '不是 Debian 系统，跳过；如窗口打不开，请安装 GTK 3、NSS、ALSA 等常用图形库',
    installing: (/** @type {readonly string[]} */ names) => `正在安装 ${names.join('、')}`,
    installed: '已安装',
    askForRoot: (/** @type {string} */ command) => `缺少系统软件包。请先运行下面这一行，再重新启动：\n  ${command}`,
    installFailed: '系统软件包安装失败，请检查网络和软件源后重试',
  },
  npmPackages: {
    step: '程序组件',
    installing: '正在下载并安装（首次约需一两分钟）',
    installed: '已安装',
    installFailed: '程序组件安装失败，请检查网络后重试',
  },
  segmenter: {
    step: '中文分词组件',
    building: '正在编译',
    built: '已编译',
    buildFailed: '编译失败，请确认已安装 make、g++ 和 python3',
  },
  electron: {
    step: '窗口运行环境',
    downloading: (/** @type {string} */ version, /** @type {string} */ from) =>
      `正在从 ${from} 下载 Electron ${version}`,
    downloadFailed: '下载未成功，一天之内不再重试（设置 ELECTRON_MIRROR 可换下载地址）',
    usesDeclared: (/** @type {string} */ version) => `使用 Electron ${version}（本项目指定的版本）`,
    usesOverride: (/** @type {string} */ version, /** @type {string} */ path) =>
      `使用 Electron ${version}（由 YUANWEN_ELECTRON 指定：${path}）`,
    usesFallback: (/** @type {string} */ version, /** @type {string} */ declared) =>
      `使用 Electron ${version}（${declared} 无法下载，改用组件仓库中的版本，仅供试用和测试）`,
    fetching: (/** @type {string} */ version, /** @type {number} */ megabytes) =>
      `正在下载 Electron ${version}（约 ${megabytes} MB）`,
    fetched: (/** @type {number} */ megabytes) => `已下载 ${megabytes} MB`,
    unpacking: '正在解压',
    fetchFailed: '下载失败，请检查网络后重试',
    wrongContent: (/** @type {string} */ file) => `下载的文件 ${file} 校验不符，已删除，请重试`,
    overrideMissing: (/** @type {string} */ path) => `YUANWEN_ELECTRON 指定的文件不存在：${path}`,
    unavailable: (/** @type {string} */ version) =>
      `无法下载 Electron ${version}。请把环境变量 ELECTRON_MIRROR 设为可用的下载地址，或把 YUANWEN_ELECTRON 设为已有的 Electron 程序，然后重试`,
    notSetUp: '窗口运行环境还没有准备好，请先运行 npm run setup',
  },

  build: {
    made: (/** @type {string} */ name) => `已生成 ${name}`,
  },
  dist: {
    synopsis: '原文库：查找、阅读、批注和摘编原文',
    description: '把需要逐字引用的文献放在一起，查得到、读得准、标得住、带得走。不联网。',
    otherSystem: (/** @type {string} */ target) => `${target} 的安装包须在同类系统上制作（中文分词组件要在那里编译）`,
  },
  display: {
    virtual: '没有可用的显示器，改在虚拟显示器（Xvfb）中运行',
    missing: '没有可用的显示器，也没有安装 Xvfb：请先运行 sudo apt-get install xvfb',
  },
  start: {
    pictures: (/** @type {string} */ folder) => `画面已存入 ${folder}`,
    screenshotsNeedFolder: '--screenshots 之后需要一个文件夹',
  },
  test: {
    stage: (/** @type {string} */ name, /** @type {number} */ passed, /** @type {number} */ failed) =>
      `${name}：通过 ${passed} 项，未通过 ${failed} 项`,
    unknownStage: (/** @type {readonly string[]} */ names) => `--only 之后可以是：${names.join('、')}`,
  },
};
