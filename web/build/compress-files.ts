import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXTS = /\.(?:html|css|js|svg)$/;

/** Below this a compressed copy saves nothing that a packet would notice. */
const WORTH_BYTES = 1024;

/** Writes `.br` and `.gz` beside each text file of the build, so that the server sends them without compressing anything itself. */
export function compressFiles(): Plugin {
  let dist = '';
  return {
    name: 'opencpr-compress-files',
    apply: 'build',
    configResolved(config) {
      dist = config.build.outDir;
    },
    closeBundle() {
      for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
        if (!TEXTS.test(name)) continue;
        const path = join(dist, name);
        const bytes = readFileSync(path);
        if (bytes.length < WORTH_BYTES) continue;
        writeFileSync(`${path}.br`, brotliCompressSync(bytes));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
