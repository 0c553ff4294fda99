/** An entry in which everything is still to be written, as YAML. Pure. */
import { defined } from '../defined.ts';
import { alternatives, isSchema, type JsonSchema } from './json-schema.ts';

/** The lines of a value, beginning behind the name of its field. */
function valueLines(schema: JsonSchema, keys: readonly string[], placeholder: string): string[] {
  const [first = schema] = alternatives(schema);
  if (isSchema(first.items)) return [` [${placeholder}]`];
  if (first.properties !== undefined) return ['', ...fieldLines(first, keys, placeholder).map((line) => `  ${line}`)];
  if (isSchema(first.additionalProperties)) {
    const value = first.additionalProperties;
    return ['', ...keys.flatMap((key) => namedLines(key, value, keys, placeholder).map((line) => `  ${line}`))];
  }
  return [first.enum === undefined ? ` ${placeholder}` : ` ${placeholder} # one of ${first.enum.join(', ')}`];
}

function namedLines(name: string, schema: JsonSchema, keys: readonly string[], placeholder: string): string[] {
  const [first = '', ...more] = valueLines(schema, keys, placeholder);
  return [`${name}:${first}`, ...more];
}

function fieldLines(schema: JsonSchema, keys: readonly string[], placeholder: string, usual: readonly string[] = []): string[] {
  return Object.entries(defined(schema.properties, 'fields of each entry')).flatMap(([name, field]) => {
    if (!isSchema(field)) return [];
    const lines = namedLines(name, field, keys, placeholder);
    const description = defined(field.description, `a description of the field ${name}`);
    if (schema.required?.includes(name) === true) return [`# ${description}`, ...lines];
    return [`# Optional. ${description}`, ...(usual.includes(name) ? lines : lines.map((line) => `# ${line}`))];
  });
}

/**
 * Writes an entry with all fields in the order of its schema, each below its description. Fields that may be left out are comments, but for
 * those that most entries have.
 * @param schema of an entry, with a description for each field
 * @param keys the keys of the articles that are compared, for fields that are filled in by article
 * @param placeholder what stands where something is to be written
 * @param usual the names of fields that may be left out and that most entries have
 * @returns lines of YAML, with a line break after the last
 */
export function blankEntry(schema: JsonSchema, keys: readonly string[], placeholder: string, usual: readonly string[] = []): string {
  return `${fieldLines(schema, keys, placeholder, usual).join('\n')}\n`;
}
