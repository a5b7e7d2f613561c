export const sourceWords = {
  title: 'Sources',
  lead: 'What the lessons rest on, and how sure we are. A study of a group says little about one person, and nothing about tomorrow.',
  article: 'The six sources of the article',
  articleLead:
    'Evenkeel puts a method from an article into practice. We looked for each source that the article names. Where one did not hold, we say so.',
  asNamed: 'As the article has it',
  found: 'What we found',
  lessons: 'What the lessons rest on',
  noLesson: 'No lesson rests on it.',
  usedIn: 'Used in',
  away: 'A tap on a DOI leaves Evenkeel and opens doi.org. Until then nothing is asked of any other site.',
  doi: 'DOI',
} as const;

interface Named {
  /** Quoted: not our words. */
  readonly named: string;
  readonly found: string;
}

/** The list at the end of the article, and what became of each when we looked for it (2026-11). */
export const articleSources: readonly Named[] = [
  {
    named: 'Bowlby, J. (1982). Attachment and Loss, Vol. 1: Attachment. Basic Books.',
    found: 'A real book, and named well. This is its second edition. From memory.',
  },
  {
    named: 'Levy, Ellison, Scott & Bernecker (2011). Journal of Clinical Psychology, 67(2), 193–203.',
    found:
      'Real. Its title is left out: ‘Attachment style’. It pools 14 studies of how people fared in therapy. It does not show that self-help works.',
  },
  {
    named: 'Mikulincer, M., & Shaver, P. R. (2007). Attachment in Adulthood.',
    found: 'A real book, and named well. There is a second edition from 2016.',
  },
  {
    named: 'Ford Stanford, J. Emotion Regulation Techniques for Anxiety Management. Stanford Health Library.',
    found:
      'We could not find this person or this work, and no year is given. It may be a mix-up with James Gross, who works on the topic at Stanford. We rest nothing on it.',
  },
  {
    named: 'Adler, A. (1956). The Individual Psychology of Alfred Adler. Harper Torchbooks.',
    found:
      'A real book, named loosely. Heinz and Rowena Ansbacher put it together from his writings, and Basic Books brought it out. Adler died in 1937. From memory.',
  },
  {
    named: 'Siegel & Solomon (2003). Healing Trauma.',
    found: 'Real. The two edited it, Solomon first, and others wrote the chapters.',
  },
];
