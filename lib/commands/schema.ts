/** `npm run schema`: writes the JSON Schemas that content files name in `$schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildContentSchemas } from './content-schemas.ts';
import { projectRoot } from './project-root.ts';

const folder = join(projectRoot, 'content', 'schema');
mkdirSync(folder, { recursive: true });
for (const { name, text } of buildContentSchemas()) {
  writeFileSync(join(folder, name), text);
  console.log(`content/schema/${name}`);
}
