import { spawnSync } from 'node:child_process';
import { wording } from '../wording.mjs';

/** What Electron needs on a bare Debian, a display without a screen, and Chinese letters. */
const PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'xvfb',
  'fonts-noto-cjk',
];

/** Programs: nodejieba is compiled with the first three, electron-builder packs archives with the last. */
const PROGRAMS = [
  { program: 'make', package: 'make' },
  { program: 'g++', package: 'g++' },
  { program: 'python3', package: 'python3' },
  { program: '7za', package: 'p7zip-full' },
];

/**
 * Installs what is missing, as root; else throws with the one line that does. About 20 ms when nothing is.
 *
 * @param {(line: string) => void} say
 * @returns {string} What it did, for the person.
 */
export function ensureSystemLibraries(say) {
  if (!doesRun('dpkg-query', ['--version'])) return wording.systemLibraries.notDebian;
  const missing = missingPackages();
  if (missing.length === 0) return wording.ready;
  const install = ['install', '--yes', '--no-install-recommends'];
  if (process.getuid?.() !== 0) {
    throw new Error(
      wording.systemLibraries.askForRoot(
        `sudo apt-get update && sudo apt-get ${install.join(' ')} ${missing.join(' ')}`,
      ),
    );
  }
  say(wording.systemLibraries.installing(missing));
  // An unreachable source among several fails the update, but not yet the installation.
  aptGet(['update']);
  if (!aptGet([...install, ...missing.map(availableName)])) throw new Error(wording.systemLibraries.installFailed);
  return wording.systemLibraries.installed;
}

function missingPackages() {
  const installed = installedPackages();
  return [
    ...PACKAGES.filter((name) => !installed.has(name) && !installed.has(`${name}t64`)),
    ...PROGRAMS.filter(({ program }) => !isOnPath(program)).map((entry) => entry.package),
  ];
}

/** Debian 13 and Ubuntu 24.04 renamed libraries with 64-bit times. */
function installedPackages() {
  const names = PACKAGES.flatMap((name) => [name, `${name}t64`]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills in these names.
  const format = '--showformat=${Package} ${db:Status-Status}\n';
  const { stdout } = spawnSync('dpkg-query', ['--show', format, ...names], { encoding: 'utf8' });
  const lines = stdout.split('\n').map((line) => line.split(' '));
  return new Set(lines.filter(([, status]) => status === 'installed').map(([name]) => name));
}

/** @param {string} name */
function availableName(name) {
  return doesRun('apt-cache', ['show', `${name}t64`]) ? `${name}t64` : name;
}

/** @param {readonly string[]} args */
function aptGet(args) {
  const options = ['-o', 'DPkg::Lock::Timeout=300', '--quiet'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt's progress is not ours to print on standard output.
  return (
    spawnSync('apt-get', [...options, ...args], { env, stdio: ['ignore', process.stderr, process.stderr] }).status === 0
  );
}

/** @param {string} program */
function isOnPath(program) {
  return doesRun('sh', ['-c', `command -v ${program}`]);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function doesRun(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
