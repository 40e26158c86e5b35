/** The JSON Schemas of the content files, made from the schemas the loader uses, so that an editor checks the same. */
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { answeredFlagsFileSchema } from '#lib/facts/answered-flag-schema.ts';
import { briefingFileSchema } from '#lib/facts/briefing-schema.ts';
import { chartsFileSchema } from '#lib/facts/chart-schema.ts';
import { dossierFileSchema } from '#lib/facts/dossier-schema.ts';
import { entitiesFileSchema } from '#lib/facts/entity-schema.ts';
import { factsFileSchema } from '#lib/facts/fact-schema.ts';
import { glossaryFileSchema } from '#lib/facts/glossary-schema.ts';
import { relationsFileSchema } from '#lib/facts/relation-schema.ts';
import { sourcesFileSchema } from '#lib/facts/source-schema.ts';

/** By the name that content files refer to: `../../schema/<name>.schema.json`. */
const fileSchemas: Readonly<Record<string, v.GenericSchema>> = {
  dossier: dossierFileSchema,
  sources: sourcesFileSchema,
  entities: entitiesFileSchema,
  facts: factsFileSchema,
  relations: relationsFileSchema,
  briefings: briefingFileSchema,
  glossary: glossaryFileSchema,
  charts: chartsFileSchema,
  'answered-flags': answeredFlagsFileSchema,
};

/** What is typed, not what is parsed; whatever JSON Schema cannot say (a real date, trimming) is left to the loader. */
const conversion: ConversionConfig = { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' };

export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

export function buildContentSchemas(): SchemaFile[] {
  return Object.entries(fileSchemas).map(([name, schema]) => ({
    name: `${name}.schema.json`,
    text: `${JSON.stringify(toJsonSchema(schema, conversion), undefined, 2)}\n`,
  }));
}
