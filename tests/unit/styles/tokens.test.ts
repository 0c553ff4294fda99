import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokensIn } from '../../../src/styles/tokens.ts';

describe('tokens', () => {
  it('are read from the first rule of the root alone: the colours by daylight', () => {
    const tokens = tokensIn(':root { --ink: #111; --step--1: 1rem; } @media (dark) { :root { --ink: #eee; --more: 1; } }');
    expect([...tokens]).toEqual([
      ['ink', '#111'],
      ['step--1', '1rem'],
    ]);
  });

  it('of the site hold a colour for all that the pictures draw', () => {
    const tokens = tokensIn(readFileSync('src/styles/tokens.css', 'utf8'));
    for (const name of ['paper', 'ink', 'ink-2', 'rule', 'hue-1', 'hue-2', 'hue-3'])
      expect(tokens.get(name), name).toMatch(/^#[0-9a-f]{6}$/);
  });
});
