package io.planwright.stakeholders.consensus;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import io.planwright.stakeholders.rating.RatingMatrix;
import java.util.List;

/** Computes {@link DelphiStudy#personalData}. */
record DelphiPersonalData() implements PersonalHolder<DelphiStudy> {

  @Override
  public void list(DelphiStudy value, PersonalItems items) {
    for (DelphiRound round : value.rounds()) {
      PersonalItems own = items.another();
      RatingMatrix.personalData().list(round.estimates(), own);
      for (PersonalItem item : own.found()) {
        items.add(item.field() + " in the round of " + round.closedOn(), item.value());
      }
    }
  }

  @Override
  public List<String> places(DelphiStudy value) {
    return value.rounds().stream().flatMap(round -> round.estimates().raterIds().stream()).toList();
  }

  @Override
  public List<String> things(DelphiStudy value) {
    return value.rounds().stream()
        .flatMap(round -> round.estimates().subjectIds().stream())
        .toList();
  }

  @Override
  public DelphiStudy rewrite(DelphiStudy value, Rewriting how) {
    return new DelphiStudy(
        value.rounds().stream()
            .filter(round -> round.estimates().subjectIds().stream().anyMatch(how::keeps))
            .map(
                round ->
                    new DelphiRound(
                        round.closedOn(),
                        RatingMatrix.personalData().rewrite(round.estimates(), how)))
            .toList());
  }
}
