// What Electron's own default app does for `electron PATH`, which the fallback runtime comes without.
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
app.setName(description.productName ?? description.name);
app.setVersion(description.version);
app.setAppPath(folder);
require(join(folder, description.main));
