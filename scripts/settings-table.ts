import { readFileSync, writeFileSync } from 'node:fs';
import { withSettingsTable } from './lib/build-policy';

/** Writes the table of settings into the document for administrators; a test holds the two together. */
const FILE = 'docs/administrators.md';
writeFileSync(FILE, withSettingsTable(readFileSync(FILE, 'utf8')));
