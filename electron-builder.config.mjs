/**
 * What goes into a release, and in which forms. `npm run dist` makes the forms that need no tools from the network;
 * `npm run dist -- --linux deb AppImage`, `-- --win`, `-- --mac` make the others where their tools can be fetched.
 *
 * nodejieba is compiled for the machine that builds: each system and processor is built on its own kind (Windows and
 * macOS take nodejieba's published binary or compile it; Linux on arm64 compiles). SQLite comes prebuilt for all six.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Arch } from 'electron-builder';
import { electronRuntime } from './scripts/electron-runtime.mjs';
import { wording } from './scripts/wording.mjs';

/** Playwright drives a program through `--inspect`; a release does not let anyone do so. */
const isTestBuild = process.env.YUANWEN_TEST_BUILD === '1';
const runtime = electronRuntime();
if (runtime === null) throw new Error(wording.electron.notSetUp);

/** Where the declared Electron can be downloaded, electron-builder fetches the one for each system by itself. */
const ownElectron = runtime.kind === 'declared' ? {} : { electronDist: dirname(runtime.executable) };

/**
 * @template {string} Name
 * @param {readonly Name[]} names
 */
function onBothProcessors(names) {
  return names.map((target) => ({ target, arch: /** @type {('x64' | 'arm64')[]} */ (['x64', 'arm64']) }));
}

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'app.yuanwen.library',
  // Files and folders get the Latin name: jieba opens its dictionaries by calls that on Windows know only the letters
  // of the system's code page. What a person sees says 原文库.
  productName: 'Yuanwen',
  executableName: 'yuanwen',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills in these names.
  artifactName: 'yuanwen-${version}-${os}-${arch}.${ext}',
  copyright: 'MIT licence; the texts keep their own standing',
  directories: { output: isTestBuild ? '.cache/packaged' : 'release', buildResources: 'scripts/packaging' },
  electronVersion: runtime.version,
  ...ownElectron,
  npmRebuild: false,
  electronLanguages: ['zh-CN', 'en-US'],
  extraMetadata: { homepage: 'https://yuanwen.invalid', desktopName: 'yuanwen.desktop' },

  // Everything of ours is bundled; only what has native parts stands in node_modules, without sources and tools.
  files: [
    'package.json',
    'LICENSE',
    'dist/convert/**',
    'dist/dictionary/**',
    'dist/electron/**',
    'dist/renderer/**',
    '!dist/renderer/packages.json',
    '!node_modules/**',
    'node_modules/nodejieba/{package.json,LICENSE,index.js}',
    'node_modules/nodejieba/build/Release/nodejieba.node',
    'node_modules/nodejieba/submodules/cppjieba/{LICENSE,dict/hmm_model.utf8}',
    'node_modules/node-gyp-build/{package.json,LICENSE,*.js}',
    'node_modules/@photostructure/sqlite/{package.json,LICENSE,dist/index.cjs}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills in these names.
    'node_modules/@photostructure/sqlite/prebuilds/${platform}-${arch}/*',
  ],
  extraResources: [
    { from: 'corpus/texts', to: 'corpus/texts' },
    { from: 'scripts/packaging/icon.png', to: 'icon.png' },
    { from: 'dist/notices.txt', to: 'third-party-notices.txt' },
  ],
  // C++ cannot look into the archive: it opens the dictionaries, and the system loads the binaries. A worker's file
  // stands beside it, too.
  asar: true,
  asarUnpack: [
    'dist/convert/**',
    'dist/dictionary/**',
    'node_modules/nodejieba/**',
    'node_modules/@photostructure/sqlite/**',
  ],

  // Cookie encryption stays off: there are no cookies, and it would ask for the keychain's password.
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: isTestBuild,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },

  beforePack: ({ electronPlatformName, arch }) => {
    const target = `${electronPlatformName}-${Arch[arch]}`;
    if (target !== `${process.platform}-${process.arch}`) throw new Error(wording.dist.otherSystem(target));
  },
  // An unpacked Electron brings its own start page along, which would only lie there.
  afterPack: ({ appOutDir, packager }) => {
    rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  },

  linux: {
    target: onBothProcessors(['deb', 'AppImage', 'tar.gz']),
    icon: 'icon.png',
    category: 'Office',
    syncDesktopName: true,
    synopsis: wording.dist.synopsis,
    description: wording.dist.description,
    maintainer: 'The Yuanwen authors <authors@yuanwen.invalid>',
    desktop: { entry: { Name: '原文库', StartupWMClass: 'yuanwen' } },
  },
  // Debian, Ubuntu, Deepin and UOS install it as it is. UOS's store alone wants /opt/apps/<appid>/{entries,files,info}.
  deb: {
    depends: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0', 'libcups2'],
    priority: 'optional',
  },
  win: {
    target: onBothProcessors(['nsis', 'zip']),
    icon: 'icon.png',
  },
  // An office chooses the folder, and whether for everyone; the zip is for machines without administrator rights.
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: true,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['zh_CN'],
    language: '2052',
    shortcutName: '原文库',
    uninstallDisplayName: '原文库',
  },
  mac: {
    target: onBothProcessors(['dmg', 'zip']),
    icon: 'icon.png',
    category: 'public.app-category.productivity',
    extendInfo: { CFBundleDisplayName: '原文库', CFBundleDevelopmentRegion: 'zh_CN' },
  },
};
