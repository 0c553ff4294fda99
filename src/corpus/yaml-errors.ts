/** What the YAML parser says of a text, in words for those who write content. Pure. */
import type { Finding } from './finding.ts';

type Explained = Pick<Finding, 'found' | 'remedy'>;

const quote = 'Put the whole text in quotes';
const noField: Explained = {
  found: 'a line that is no field',
  remedy: 'After the name of a field stand a colon and a space. A text that goes on in the next line is indented there.',
};

/** By the beginning of the parser's message. */
const explanations: Readonly<Record<string, Explained>> = {
  'Map keys must be unique': { found: 'a field that stands twice', remedy: 'Remove one of the two.' },
  'Nested mappings are not allowed in compact mappings': {
    found: '": " within a value',
    remedy: `${quote}: field: "text: more text". If the next line is a field of its own, begin it where the other fields begin.`,
  },
  'Missing closing': { found: 'a quotation mark that is not closed', remedy: 'Write the same mark at the end of the text.' },
  'Implicit keys need to be on a single line': noField,
  'Implicit map keys need to be followed by map values': noField,
  'Flow sequence in block collection': { found: 'a bracket [ that is not closed', remedy: 'Close it with ] at the end of the list.' },
  'Flow map in block collection': { found: 'a brace { that is not closed', remedy: 'Close it with }.' },
  'All mapping items must start at the same column': {
    found: 'a field that is indented otherwise than those above it',
    remedy: 'Begin fields that belong together in the same column.',
  },
  'Unexpected scalar at node end': {
    found: 'text behind the closing quotation mark',
    remedy: `${quote}, and write ’ for an apostrophe and “ ” for marks within it.`,
  },
  'Plain value cannot start with': {
    found: 'a value that begins with a character that has a meaning in YAML',
    remedy: `${quote}.`,
  },
  'Unresolved tag': { found: 'a value that begins with "!", which has a meaning in YAML', remedy: `${quote}.` },
  'Source contains multiple documents': {
    found: 'a line "---", which begins a second document',
    remedy: 'Remove the line and what does not belong below it.',
  },
};

/**
 * Explains an error of the parser.
 * @param message without the place
 * @returns what was found and what to do; a message that is not in the list as it is
 */
export function explainYamlError(message: string): Explained {
  const [, explained] = Object.entries(explanations).find(([beginning]) => message.startsWith(beginning)) ?? [];
  return (
    explained ?? {
      found: message,
      remedy: 'Look there and just above for a missing quotation mark or a wrong indent; put a text with special characters in quotes.',
    }
  );
}
