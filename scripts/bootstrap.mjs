// Makes a fresh clone ready, then runs one script on the Node that the project pins. Plain JavaScript: it runs on Node 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const stamp = join(root, 'node_modules', '.installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== wanted) {
  console.log('Installing what is missing. This happens once, and again when the list of packages changes.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
  const done = spawnSync(npm, ['ci', '--include=dev', '--include=optional', ...quiet], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(
      'npm could not install the packages. Look at the lines above, check the network, and try again.',
    );
    process.exit(done.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

const pinned = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
const isRecent = Number(process.versions.node.split('.')[0]) >= 24;
const ownNode = isRecent ? process.execPath : undefined;
const node = existsSync(pinned) ? pinned : ownNode;
if (node === undefined) {
  console.error(
    `This needs Node 24 or later, and here is ${process.versions.node}. On Linux it comes by itself; elsewhere install it from nodejs.org.`,
  );
  process.exit(1);
}

const path = `${dirname(node)}:${process.env.PATH ?? ''}`;
const [script, ...rest] = process.argv.slice(2);
const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', script, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
process.exit(run.status ?? 1);
