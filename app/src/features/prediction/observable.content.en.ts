import type { InsideWords } from './observable.ts';

/** Which words are taken for what. A wrong guess costs one quiet sentence. */
export const insideWords: InsideWords = {
  feeling:
    /\b(feel(s|ing)?|felt|sad|hurt|lonely|alone|panic\w*|scared|afraid|awful|terrible|horrible|unbearable|miserable|anxious|empty|ashamed|worthless|devastated)\b/iu,
  motive:
    /\b(loves?|loved|loving|cares?|caring|wants?|wanting|hates?|thinks?|likes?|fed up|bored|tired of|sick of|had enough|over me|interest(ed)?|annoyed|angry|mad at|disappointed|cross with|jealous|means? it|matters?|respects?|regrets?|using me|lose interest|losing interest)\b/iu,
  seen: /\b(says?|said|saying|tells?|told|writes?|writing|texts?|texting|messages?|repl(y|ies|ied)|answers?|answered|calls?|called|rings?|rang|ask(s|ed)?|leave[sd]?|left|leaving|comes?|coming|cancels?|cancelled|meets?|see|sees|block(s|ed)?|unfollow\w*|shouts?|ends? it|break(s|ing)? up|split(s|ting)? up|moves? out|goes|turns? up|shows? up|stays?|invites?|quarrels?|argues?|argument|visits?|posts?|online|before|until|o’clock)\b|\d/iu,
};

/** Offered quietly under the field, once it has been left. */
export const insideHints = {
  feeling: 'That is how it may feel. If you like, add what you would see or hear if it comes.',
  motive: 'That is inside somebody else. If you like, add what you would see them do or hear them say.',
} as const;
