/** A name as it stands in running text: some take an article there and nowhere else. */
import type { Entity } from './entity-schema.ts';

export function nameInText({ name, inText }: Entity): string {
  return inText ?? name;
}
