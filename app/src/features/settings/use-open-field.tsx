import { useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { OpenName, OpenValues } from '../../store/open-field.ts';

export interface OpenFieldState<Value> {
  /** Undefined while it is being read, and while nothing was ever chosen. */
  readonly value: Value | undefined;
  /** Shows the value at once and keeps it; undefined takes it away. */
  readonly set: (value: Value | undefined) => void;
  /** The browser would not keep the last one. */
  readonly isRefused: boolean;
}

/** One open field as the state of a control. */
export const useOpenField = <Name extends OpenName>(name: Name): OpenFieldState<OpenValues[Name]> => {
  const { openFields } = useWorld();
  const [value, setValue] = useState<OpenValues[Name]>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isHere = true;
    void openFields.get(name).then((kept) => {
      if (isHere) setValue((chosen) => chosen ?? kept);
    });
    return () => {
      isHere = false;
    };
  }, [openFields, name]);
  const set = (next: OpenValues[Name] | undefined) => {
    setValue(next);
    void (next === undefined ? openFields.remove(name) : openFields.set(name, next)).then((wasKept) =>
      setRefused(!wasKept),
    );
  };
  return { value, set, isRefused };
};
