import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE_FOLDER, PAGES } from './pages';

for (const [file, page] of Object.entries(PAGES)) {
  writeFileSync(join(GUIDE_FOLDER, file), page());
}
