import {
  drop,
  footprints,
  handPalm,
  heart,
  houseLine,
  notePencil,
  phone,
  speakerSimpleHigh,
  waves,
} from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { formOf, type ToolForm } from './tool.ts';

const pictures: Readonly<Record<ToolForm, string>> = {
  link: speakerSimpleHigh,
  sound: waves,
  hold: handPalm,
  place: houseLine,
  person: phone,
  move: footprints,
  warm: drop,
  letter: notePencil,
  other: heart,
};

/** The picture of a tool, by what it is. */
export const ToolPicture = ({ form }: { form: string }) => <Icon path={pictures[formOf(form)]} />;
