import { copyFileSync } from 'node:fs';

// Beside the pages, where a talk finds the file that it puts its deck into: `npm run build` does this last.
copyFileSync('dist-file/tip-atlas.html', 'dist/tip-atlas.html');
