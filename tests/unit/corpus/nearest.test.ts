import { expect, it } from 'vitest';
import { nearest } from '../../../src/corpus/nearest.ts';

const many = Array.from({ length: 11 }, (_, index) => `value-number-${index}`);

it('offers the value that differs least', () => {
  expect(nearest('actor:trmp', ['actor:zamir', 'actor:trump', 'actor:iran'])).toBe('Did you mean "actor:trump"?');
});

it('names all values where none is near and they are few', () => {
  expect(nearest('something else', ['on', 'off'])).toBe('Valid: on, off.');
});

it('says nothing where none is near and there are many', () => {
  expect(nearest('x', many)).toBeUndefined();
});

it('offers a near one among many', () => {
  expect(nearest('value-nmber-7', many)).toBe('Did you mean "value-number-7"?');
});

it('says nothing where there are no values', () => {
  expect(nearest('x', [])).toBeUndefined();
});
