import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a folder holds a build that came to its end. */
export const isBuilt = (folder: string): boolean => existsSync(join(folder, 'app-paths.json'));
