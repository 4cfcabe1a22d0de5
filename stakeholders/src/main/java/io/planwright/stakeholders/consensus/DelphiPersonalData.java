package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.privacy.StandIns;
import io.planwright.stakeholders.rating.Rating;
import io.planwright.stakeholders.rating.RatingMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link DelphiStudy#personalData}. */
record DelphiPersonalData() implements PersonalData<DelphiStudy> {

  @Override
  public List<PersonalItem> items(DelphiStudy value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (DelphiRound round : Require.nonNull(value, "value").rounds()) {
      for (PersonalItem item : RatingMatrix.personalData().items(round.estimates(), person)) {
        items.add(
            new PersonalItem(item.field() + " in the round of " + round.closedOn(), item.value()));
      }
    }
    return List.copyOf(items);
  }

  @Override
  public DelphiStudy erase(DelphiStudy value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<String> experts =
        Require.nonNull(value, "value").rounds().stream()
            .flatMap(round -> round.estimates().raterIds().stream())
            .toList();
    UnaryOperator<String> expert = StandIns.of(experts, person::isCalled);
    return new DelphiStudy(
        value.rounds().stream()
            .filter(round -> !round.estimates().subjectIds().stream().allMatch(person::is))
            .map(round -> new DelphiRound(round.closedOn(), erase(round, person, expert)))
            .toList());
  }

  private static RatingMatrix erase(
      DelphiRound round, PersonIdentity person, UnaryOperator<String> expert) {
    RatingMatrix estimates = round.estimates();
    return RatingMatrix.of(
        estimates.scale(),
        estimates.raterIds().stream().map(expert).toList(),
        estimates.subjectIds().stream().filter(id -> !person.is(id)).toList(),
        estimates.ratings().stream()
            .filter(rating -> !person.is(rating.subjectId()))
            .map(
                rating ->
                    new Rating(expert.apply(rating.raterId()), rating.subjectId(), rating.value()))
            .toList());
  }

  @Override
  public DelphiStudy redact(DelphiStudy value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return new DelphiStudy(
        Require.nonNull(value, "value").rounds().stream()
            .map(
                round ->
                    new DelphiRound(
                        round.closedOn(),
                        RatingMatrix.personalData().redact(round.estimates(), redactor)))
            .toList());
  }
}
