package io.planwright.stakeholders.rating;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link DatedRating#personalData}. */
record DatedRatingsPersonalData() implements PersonalHolder<List<DatedRating>> {

  @Override
  public void list(List<DatedRating> value, PersonalItems items) {
    for (DatedRating dated : value) {
      Rating rating = dated.rating();
      String when = " of " + dated.givenOn();
      if (items.is(rating.subjectId())) {
        items.add("rating of this person" + when, rating.value());
      } else {
        items.mention("mention in what is rated", rating.subjectId());
      }
      if (items.isCalled(rating.raterId())) {
        items.add("rater", rating.raterId());
        items.add("rating by this person" + when, rating.value());
      }
    }
  }

  @Override
  public List<String> places(List<DatedRating> value) {
    return value.stream().map(dated -> dated.rating().raterId()).toList();
  }

  @Override
  public List<String> things(List<DatedRating> value) {
    return value.stream().map(dated -> dated.rating().subjectId()).toList();
  }

  @Override
  public List<DatedRating> rewrite(List<DatedRating> value, Rewriting how) {
    return how.others(
        value,
        dated -> dated.rating().subjectId(),
        dated ->
            new DatedRating(RatingsPersonalData.rewrite(dated.rating(), how), dated.givenOn()));
  }
}
