/**
 * What the calm page does after the first breath: the field, noting how it is, the ways to breathe, and whether this is
 * the third time within an hour. One piece, fetched at once, so that it is whole or not there.
 */
export { chooseWay } from './calm-sheet.ts';
export { createNoteIt, type NoteIt } from './note-it.ts';
export { mountParkField, type ParkField } from './park-field.ts';
export { noteStart } from './start-again.ts';
