/** As much of JSON Schema (draft 7) as the content schemas use; a word it does not know is an error, not a pass. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;
type Rule = (rule: Json, value: Json, schema: JsonObject) => string[];

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
/** A word of the schema, or a key. */
const wordOf = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value));
const say = (isFine: boolean, text: string) => (isFine ? [] : [text]);

const types: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: isList,
  object: isObject,
};

const nothing: Rule = () => [];

const rules: Readonly<Record<string, Rule>> = {
  $schema: nothing,
  description: nothing,
  default: nothing,
  type: (rule, value) => say(types[wordOf(rule)]?.(value) ?? false, `is no ${wordOf(rule)}`),
  enum: (rule, value) => say(isList(rule) && rule.includes(value), `is none of ${JSON.stringify(rule)}`),
  const: (rule, value) => say(rule === value, `is not ${JSON.stringify(rule)}`),
  pattern: (rule, value) =>
    say(typeof value !== 'string' || new RegExp(wordOf(rule), 'u').test(value), `is not as ${wordOf(rule)}`),
  minLength: (rule, value) => say(typeof value !== 'string' || value.length >= Number(rule), 'is too short'),
  minimum: (rule, value) => say(typeof value !== 'number' || value >= Number(rule), 'is too small'),
  maximum: (rule, value) => say(typeof value !== 'number' || value <= Number(rule), 'is too large'),
  minItems: (rule, value) => say(!isList(value) || value.length >= Number(rule), 'has too few entries'),
  items: (rule, value) => (isList(value) ? value.flatMap((entry, at) => findFaults(rule, entry, `[${at}]`)) : []),
  required: (rule, value) =>
    isList(rule) && isObject(value)
      ? rule.flatMap((key) => say(Object.hasOwn(value, wordOf(key)), `lacks ${wordOf(key)}`))
      : [],
  properties: (rule, value) =>
    isObject(rule) && isObject(value)
      ? Object.entries(value).flatMap(([key, entry]) =>
          rule[key] === undefined ? [] : findFaults(rule[key], entry, `.${key}`),
        )
      : [],
  additionalProperties: (rule, value, { properties }) =>
    rule === false && isObject(value)
      ? Object.keys(value).flatMap((key) => say(isObject(properties) && key in properties, `knows no ${key}`))
      : [],
  anyOf: (rule, value) => say(countMatches(rule, value) > 0, 'fits nothing'),
  oneOf: (rule, value) => say(countMatches(rule, value) === 1, 'fits none, or more than one'),
};

const countMatches = (choices: Json, value: Json) =>
  isList(choices) ? choices.filter((schema) => findFaults(schema, value).length === 0).length : 0;

/** One line for each fault, with its place. */
export function findFaults(schema: Json, value: Json, place = '$'): string[] {
  if (!isObject(schema)) throw new Error(`${place}: this is no schema`);
  return Object.entries(schema).flatMap(([word, rule]) => {
    const find = rules[word];
    if (find === undefined) throw new Error(`${place}: the schema says "${word}", which is not understood here`);
    return find(rule, value, schema).map((fault) => (/^[.[]/.test(fault) ? `${place}${fault}` : `${place} ${fault}`));
  });
}
