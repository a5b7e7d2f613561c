import { added, type Change, type Id, type Instant, idFromKey } from '@evenkeel/kernel';

/** Whether the person is ever afraid of the one they write to. Asked in calm times; none of it is needed. */
export const privateAnswers = ['never', 'sometimes', 'rather-not-say'] as const;
export type PrivateAnswer = (typeof privateAnswers)[number];

/** There is one answer; two devices that give it offline still mean the same record. */
export const privateCheckId: Id = idFromKey('private-check');

/** Keeps an answer; the person may change it whenever they like. */
export const answered = (answer: PrivateAnswer, now: Instant): Change =>
  added('private-check', privateCheckId, { answer, answeredAt: now });

/** Takes the answer back: the question counts as never asked. */
export const unanswered = (now: Instant): Change =>
  added('private-check', privateCheckId, { answer: null, answeredAt: now });
