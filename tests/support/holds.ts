import fc, { type Arbitrary } from 'fast-check';

/** Tests a property on a thousand examples, the same ones in every run; a failure names the smallest example that breaks it. */
export function holds<Examples extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Examples]: Arbitrary<Examples[Index]> },
  check: (...examples: Examples) => void,
): void {
  const property = fc.property(fc.tuple<Examples>(...arbitraries), (examples) => {
    check(...examples);
  });
  fc.assert(property, { seed: 20_250_613, numRuns: 1000 });
}
