import type { Ref } from 'preact';
import type { Item } from './item.ts';
import type { Section } from './section.ts';
import { journal, sectionNames } from './timeline.content.en.ts';
import { TimelineRow } from './timeline-row.tsx';
import { rowKey } from './use-opened.tsx';
import { courseOf, type Group, isWave } from './wave.ts';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const dayAndYear = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Sunday 22 November`, with its year where it is another. The browser puts a comma after the weekday in some versions. */
const dateWords = (day: string, thisYear: string): string => {
  const format = day.startsWith(thisYear) ? dayFormat : dayAndYear;
  return format.format(Date.parse(`${day}T00:00Z`)).replace(',', '');
};

/** `one wave, 8 to 3` */
export const waveWords = (group: readonly Item[]): string => {
  const course = courseOf(group);
  return course ? journal.waveCourse(course.from, course.to) : journal.wave;
};

const Rows = ({ group }: { group: Group }) => (
  <ul class={isWave(group) ? 'thread' : 'alone'}>
    {group.map((item) => (
      <li key={rowKey(item)}>
        <TimelineRow item={item} />
      </li>
    ))}
  </ul>
);

interface TimelineSectionProps {
  readonly section: Section;
  /** `2026`: of other years the year is said too. */
  readonly thisYear: string;
  /** Its place in the list, where only a part of it is drawn. */
  readonly index?: number;
  readonly measure?: Ref<HTMLElement>;
}

/** A day, or last night: its heading, and what was kept, from morning to night. */
export const TimelineSection = ({ section, thisYear, index, measure }: TimelineSectionProps) => {
  const { name, day, groups, goesOn, key } = section;
  const title = name === 'day' ? dateWords(day, thisYear) : sectionNames[name];
  const [only] = groups;
  const isOneWave = groups.length === 1 && only !== undefined && isWave(only);
  return (
    <section
      class={goesOn ? 'day goes-on' : 'day'}
      aria-labelledby={`day-${key}`}
      data-index={index}
      ref={measure ?? null}
    >
      <h2 id={`day-${key}`} class={goesOn ? 'unseen' : undefined}>
        {title}
        {isOneWave ? (
          <>
            {' '}
            <small>{waveWords(only)}</small>
          </>
        ) : null}
      </h2>
      {groups.map((group) => (
        <div key={group[0].id} class="group">
          {isWave(group) && !isOneWave ? <p class="wave-name">{waveWords(group)}</p> : null}
          <Rows group={group} />
        </div>
      ))}
    </section>
  );
};
