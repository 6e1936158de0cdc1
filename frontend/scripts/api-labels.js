// Writes the Vietnamese labels of the contract's codes (`x-enum-labels`) beside the generated types.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const CONTRACT = new URL('../../api-spec/openapi.yaml', import.meta.url);
const LABELS = new URL('../src/app/api/generated/labels.gen.ts', import.meta.url);

const { schemas } = parse(readFileSync(CONTRACT, 'utf8')).components;
const labels = Object.fromEntries(
  Object.entries(schemas)
    .filter(([, schema]) => schema['x-enum-labels'])
    .map(([name, schema]) => [name, schema['x-enum-labels']]),
);

writeFileSync(LABELS, `export const LABELS = ${JSON.stringify(labels, null, 2)} as const;\n`);
