package io.planwright.stakeholders.rating;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link RatingMatrix#personalData}. */
record RatingsPersonalData() implements PersonalHolder<RatingMatrix> {

  @Override
  public void list(RatingMatrix value, PersonalItems items) {
    items.addAll("rater", value.raterIds().stream().filter(items::isCalled).toList());
    for (String subject : value.subjectIds()) {
      if (items.is(subject)) {
        items.add("is rated", subject);
      } else {
        items.mention("mention in what is rated", subject);
      }
    }
    for (Rating rating : value.ratings()) {
      if (items.is(rating.subjectId())) {
        items.add("rating of this person", rating.value());
      }
      if (items.isCalled(rating.raterId())) {
        items.add("rating by this person", rating.value());
      }
    }
  }

  @Override
  public List<String> places(RatingMatrix value) {
    return value.raterIds();
  }

  @Override
  public List<String> things(RatingMatrix value) {
    return value.subjectIds();
  }

  @Override
  public RatingMatrix rewrite(RatingMatrix value, Rewriting how) {
    return RatingMatrix.of(
        value.scale(),
        how.each(value.raterIds(), how::called),
        how.others(value.subjectIds(), id -> id, how::personOrThing),
        how.others(value.ratings(), Rating::subjectId, rating -> rewrite(rating, how)));
  }

  static Rating rewrite(Rating rating, Rewriting how) {
    return new Rating(
        how.called(rating.raterId()), how.personOrThing(rating.subjectId()), rating.value());
  }
}
