package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.privacy.StandIns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link RatingMatrix#personalData}. */
record RatingsPersonalData() implements PersonalData<RatingMatrix> {

  @Override
  public List<PersonalItem> items(RatingMatrix value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    Require.nonNull(value, "value").raterIds().stream()
        .filter(person::isCalled)
        .forEach(id -> items.add(new PersonalItem("rater", id)));
    value.subjectIds().stream()
        .filter(person::is)
        .forEach(id -> items.add(new PersonalItem("is rated", id)));
    for (Rating rating : value.ratings()) {
      if (person.is(rating.subjectId())) {
        items.add(new PersonalItem("rating of this person", Double.toString(rating.value())));
      }
      if (person.isCalled(rating.raterId())) {
        items.add(new PersonalItem("rating by this person", Double.toString(rating.value())));
      }
    }
    return List.copyOf(items);
  }

  @Override
  public RatingMatrix erase(RatingMatrix value, PersonIdentity person) {
    Require.nonNull(person, "person");
    RatingMatrix others =
        RatingMatrix.of(
            Require.nonNull(value, "value").scale(),
            value.raterIds(),
            value.subjectIds().stream().filter(id -> !person.is(id)).toList(),
            value.ratings().stream().filter(rating -> !person.is(rating.subjectId())).toList());
    return with(others, StandIns.of(value.raterIds(), person::isCalled), UnaryOperator.identity());
  }

  @Override
  public RatingMatrix redact(RatingMatrix value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return with(Require.nonNull(value, "value"), redactor::id, redactor::id);
  }

  private static RatingMatrix with(
      RatingMatrix value, UnaryOperator<String> rater, UnaryOperator<String> subject) {
    return RatingMatrix.of(
        value.scale(),
        value.raterIds().stream().map(rater).toList(),
        value.subjectIds().stream().map(subject).toList(),
        value.ratings().stream()
            .map(
                rating ->
                    new Rating(
                        rater.apply(rating.raterId()),
                        subject.apply(rating.subjectId()),
                        rating.value()))
            .toList());
  }
}
