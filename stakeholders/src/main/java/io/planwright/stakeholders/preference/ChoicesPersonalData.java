package io.planwright.stakeholders.preference;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link BestWorstChoice#personalData}. */
record ChoicesPersonalData() implements PersonalHolder<List<BestWorstChoice>> {

  @Override
  public void list(List<BestWorstChoice> value, PersonalItems items) {
    for (BestWorstChoice choice : value) {
      if (items.isCalled(choice.respondentId())) {
        items.add("respondent", choice.respondentId());
        items.add("best of " + choice.shownIds(), choice.bestId());
        items.add("worst of " + choice.shownIds(), choice.worstId());
      }
      items.mentions("mention in what was shown", choice.shownIds());
    }
  }

  /** Respondents stay, because the scores of the items come from their choices. */
  @Override
  public List<String> places(List<BestWorstChoice> value) {
    return value.stream().map(BestWorstChoice::respondentId).toList();
  }

  @Override
  public List<String> things(List<BestWorstChoice> value) {
    return value.stream().flatMap(choice -> choice.shownIds().stream()).toList();
  }

  @Override
  public List<BestWorstChoice> rewrite(List<BestWorstChoice> value, Rewriting how) {
    return how.each(
        value,
        choice ->
            new BestWorstChoice(
                how.called(choice.respondentId()),
                how.each(choice.shownIds(), how::thing),
                how.thing(choice.bestId()),
                how.thing(choice.worstId())));
  }
}
