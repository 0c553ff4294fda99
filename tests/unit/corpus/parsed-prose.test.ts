import { assert, describe, expect, it } from 'vitest';
import { parseBody, parseField } from '../../../src/corpus/parsed-prose.ts';

describe.each([
  ['a body', parseBody],
  ['a field', parseField],
])('%s', (_, parse) => {
  it('is parsed once, however many ask for it', () => {
    expect(parse('A *bridge*.')).toBe(parse('A *bridge*.'));
    expect(parse('A *bridge*.')).not.toBe(parse('A bridge.'));
  });

  it('cannot be changed by one of them for the others', () => {
    const [paragraph] = parse('The [council](actor:council).').children;
    assert(paragraph?.type === 'paragraph');
    expect(() => paragraph.children.pop()).toThrow(TypeError);
    expect(() => Object.assign(paragraph.children[1] ?? {}, { url: '' })).toThrow(TypeError);
  });
});
