import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';

const top = path.resolve(import.meta.dirname, '../..');

/** A version of keyguard as the registry has it. */
interface Published {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: Buffer;
}

let started: Promise<string> | undefined;

/**
 * Gives the address of a registry on this machine that has keyguard alone: what `npm publish` would send, as it is built now,
 * and the same under an older version's number. It ends with the process.
 */
export function startRegistry(): Promise<string> {
  started ??= start();
  return started;
}

/** The version that is older. */
export const olderVersion = '0.0.9';

async function start(): Promise<string> {
  const published = await pack();
  const server = createServer(({ url = '/', headers: { host = '' } }, response) => {
    const name = path.posix.basename(url.replace(/\?.*/u, ''));
    const tarball = published.find(({ manifest }) => name === `keyguard-${String(manifest['version'])}.tgz`);
    if (tarball) return response.end(tarball.tarball);
    response.statusCode = name === 'keyguard' ? 200 : 404;
    return response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(name === 'keyguard' ? describe(published, `http://${host}`) : {}));
  });
  return `http://localhost:${await listen(server)}/`;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  server.unref();
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the registry has no port');
  return address.port;
}

/** The older version first, since the last is the latest. */
async function pack(): Promise<readonly Published[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-registry-'));
  try {
    const options = ['--ignore-scripts', '--json', '--pack-destination', folder];
    const { stdout } = await execa('npm', ['pack', ...options], { cwd: top });
    const [{ filename }] = JSON.parse(stdout);
    const latest = await read(path.join(folder, filename));
    await execa('tar', ['-xzf', filename], { cwd: folder });
    const inFolder = { cwd: path.join(folder, 'package') };
    await execa('npm', ['pkg', 'set', `version=${olderVersion}`], inFolder);
    await execa('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], inFolder);
    return [await read(path.join(folder, `keyguard-${olderVersion}.tgz`)), latest];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function read(file: string): Promise<Published> {
  const { stdout } = await execa('tar', ['-xzOf', file, 'package/package.json']);
  return { manifest: JSON.parse(stdout), tarball: await readFile(file) };
}

/** What a registry answers about a package. */
function describe(published: readonly Published[], address: string) {
  const versions = published.map(({ manifest, tarball }) => {
    const version = String(manifest['version']);
    const dist = {
      tarball: `${address}/keyguard/-/keyguard-${version}.tgz`,
      shasum: createHash('sha1').update(tarball).digest('hex'),
      integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    };
    return [version, { ...manifest, dist }] as const;
  });
  return {
    name: 'keyguard',
    'dist-tags': { latest: versions.at(-1)?.[0] },
    versions: Object.fromEntries(versions),
    // Some package managers take nothing that is younger than some days.
    time: Object.fromEntries(versions.map(([version]) => [version, '2020-01-01T00:00:00.000Z'])),
  };
}
