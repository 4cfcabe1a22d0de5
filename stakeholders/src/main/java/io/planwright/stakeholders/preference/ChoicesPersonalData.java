package io.planwright.stakeholders.preference;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;
import java.util.stream.Stream;

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
      items.addAll("was shown", choice.shownIds().stream().filter(items::isCalled).toList());
    }
  }

  /** Respondents stay, because the scores of the items come from their choices. */
  @Override
  public List<String> places(List<BestWorstChoice> value) {
    return Stream.concat(value.stream().map(BestWorstChoice::respondentId), things(value).stream())
        .toList();
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
                how.each(choice.shownIds(), how::item),
                how.item(choice.bestId()),
                how.item(choice.worstId())));
  }
}
