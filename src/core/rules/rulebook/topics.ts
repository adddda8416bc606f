import { groupBy } from '../../collections/group-by';
import type { Indicator, Pack, Topic } from '../schema';

/** A topic with the indicators on its page. */
export interface TopicRules extends Omit<Topic, 'indicators'> {
  /** In the page's order, every part of each in the pack's order. */
  indicators: readonly (readonly Indicator[])[];
}

/** @throws Error where a topic names an indicator that its scorecard has not: lint refuses such a pack */
export function compileTopics({ topics, indicators }: Pack): readonly TopicRules[] {
  const byScorecard = groupBy(indicators, ({ scorecard }) => scorecard);
  return topics.map((topic) => {
    const byNumber = groupBy(byScorecard.get(topic.scorecard) ?? [], ({ number }) => number);
    return {
      ...topic,
      indicators: topic.indicators.map((number) => {
        const parts = byNumber.get(number);
        if (!parts) throw new Error(`The topic "${topic.title}" has no indicator ${number}.`);
        return parts;
      }),
    };
  });
}
