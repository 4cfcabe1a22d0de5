package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.privacy.StandIns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link BestWorstChoice#personalData}. */
record ChoicesPersonalData() implements PersonalData<List<BestWorstChoice>> {

  @Override
  public List<PersonalItem> items(List<BestWorstChoice> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (BestWorstChoice choice : Require.nonNull(value, "value")) {
      if (person.isCalled(choice.respondentId())) {
        items.add(new PersonalItem("respondent", choice.respondentId()));
        items.add(new PersonalItem("found best", choice.bestId()));
        items.add(new PersonalItem("found worst", choice.worstId()));
      }
      choice.shownIds().stream()
          .filter(person::isCalled)
          .forEach(id -> items.add(new PersonalItem("was shown", id)));
    }
    return List.copyOf(items);
  }

  @Override
  public List<BestWorstChoice> erase(List<BestWorstChoice> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<String> respondents =
        Require.nonNull(value, "value").stream().map(BestWorstChoice::respondentId).toList();
    UnaryOperator<String> standIn = StandIns.of(respondents, person::isCalled);
    return value.stream()
        .filter(choice -> !person.isCalled(choice.bestId()) && !person.isCalled(choice.worstId()))
        .map(
            choice ->
                new BestWorstChoice(
                    standIn.apply(choice.respondentId()),
                    choice.shownIds().stream().filter(id -> !person.isCalled(id)).toList(),
                    choice.bestId(),
                    choice.worstId()))
        .toList();
  }

  @Override
  public List<BestWorstChoice> redact(List<BestWorstChoice> value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return Require.nonNull(value, "value").stream()
        .map(
            choice ->
                new BestWorstChoice(
                    redactor.id(choice.respondentId()),
                    choice.shownIds().stream().map(redactor::names).toList(),
                    redactor.names(choice.bestId()),
                    redactor.names(choice.worstId())))
        .toList();
  }
}
