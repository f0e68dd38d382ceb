/** Writes `gallery/`: every kind in four languages, light and dark, narrow and wide, as files that open from disk. `npm run gallery`. */
import { fileURLToPath } from 'node:url';
import { writeGallery } from './write-gallery';

process.stdout.write(`${await writeGallery(fileURLToPath(new URL('../gallery', import.meta.url)))}\n`);
