import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the page at each of the client's paths, so that a plain file server answers a reload of any of them, and answers
 * an address that does not exist with a real 404.
 */
export function pagePerPath(paths: readonly string[]): Plugin {
  let dist = '';
  return {
    name: 'opencpr-page-per-path',
    apply: 'build',
    configResolved(config) {
      dist = config.build.outDir;
    },
    writeBundle() {
      for (const path of paths) {
        if (path === '/') continue;
        mkdirSync(join(dist, path), { recursive: true });
        copyFileSync(join(dist, 'index.html'), join(dist, path, 'index.html'));
      }
    },
  };
}
