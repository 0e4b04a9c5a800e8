import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/core/languages';
import { PICTURE_STATES, PICTURE_THEMES, pictureFile, picturesOf, sizesOf } from './picture-states';

/**
 * An overview of all pictures in a folder, grouped by state, so that the languages stand side by side.
 * In: the folder. Out: the path of its `index.html`, which names the pictures that are there.
 */
export function writeContactSheet(folder: string): string {
  const pictures = PICTURE_STATES.flatMap((state) => picturesOf(state).map((picture) => ({ state, picture })));
  const sections = pictures.map(({ state, picture }) => {
    const rows = sizesOf(state).flatMap((size) =>
      PICTURE_THEMES.map((theme) => {
        const files = LANGUAGES.map((language) => ({ language, file: pictureFile(language, picture, theme, size) }));
        const cells = files
          .filter(({ file }) => existsSync(path.join(folder, file)))
          .map(({ language, file }) => {
            return `<a href="${file}"><img src="${file}" alt="${picture.title}, ${language}, ${theme}, ${size.name}" loading="lazy"><span>${language}</span></a>`;
          });
        return cells.length === 0
          ? ''
          : `<h3>${theme}, ${size.name}</h3>\n<div class="${size.name}">${cells.join('\n')}</div>`;
      }),
    );
    const shown = rows.filter((row) => row !== '');
    return shown.length === 0
      ? ''
      : `<section id="${picture.name}"><h2>${picture.title}</h2>\n${shown.join('\n')}</section>`;
  });
  const file = path.join(folder, 'index.html');
  writeFileSync(
    file,
    PAGE.replace('SECTIONS', () => sections.join('\n')),
  );
  return file;
}

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pictures of Signpost</title>
<style>
  body { font: 14px/1.4 sans-serif; margin: 24px; background: #eee; color: #222 }
  h2 { margin: 32px 0 0 } h3 { font-weight: normal; margin: 12px 0 4px }
  div { display: grid; gap: 8px; grid-template-columns: repeat(3, 1fr) }
  .narrow, .popup { grid-template-columns: repeat(6, 1fr) }
  a { color: inherit; text-decoration: none } img { width: 100%; display: block; border: 1px solid #bbb }
</style></head>
<body><h1>Pictures of Signpost</h1>
SECTIONS
</body></html>
`;
