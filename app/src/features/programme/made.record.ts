import { neighbourKind } from '../../store/record-kind.ts';

/** Whether there are records of other features: no field of them is read. */
const kinds = new Map<string, ReturnType<typeof kindNamed>>();
const kindNamed = (name: string) => neighbourKind(name, {});

export const madeKind = (name: string): ReturnType<typeof kindNamed> => {
  const kind = kinds.get(name) ?? kindNamed(name);
  kinds.set(name, kind);
  return kind;
};
