/**
 * A value that is there, though its type does not say so: earlier steps have seen to it.
 * @param what names it, for whoever meets the fault
 * @throws Error where it is not there: a fault of the code, not of the content
 */
export function defined<Value>(value: Value | null | undefined, what: string): Value {
  if (value === undefined || value === null) throw new Error(`Expected ${what}; found nothing`);
  return value;
}
