package io.planwright.stakeholders.privacy;

import io.planwright.crm.SalesActivity;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link CorePersonalData#activities}. */
record ActivitiesPersonalData() implements PersonalData<List<SalesActivity>> {

  @Override
  public List<PersonalItem> items(List<SalesActivity> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (SalesActivity activity : Require.nonNull(value, "value")) {
      String what = activity.kind() + " at " + activity.at();
      if (person.is(activity.repId())) {
        items.add(new PersonalItem("did", what));
      }
      if (activity.contactIds().stream().anyMatch(person::is)) {
        items.add(new PersonalItem("took part in", what));
      }
    }
    return List.copyOf(items);
  }

  @Override
  public List<SalesActivity> erase(List<SalesActivity> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<String> reps = Require.nonNull(value, "value").stream().map(SalesActivity::repId).toList();
    UnaryOperator<String> rep = StandIns.of(reps, person::is);
    return value.stream()
        .map(
            activity ->
                activity.toBuilder()
                    .repId(rep.apply(activity.repId()))
                    .contactIds(
                        activity.contactIds().stream().filter(id -> !person.is(id)).toList())
                    .build())
        .toList();
  }

  @Override
  public List<SalesActivity> redact(List<SalesActivity> value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return Require.nonNull(value, "value").stream()
        .map(
            activity ->
                activity.toBuilder()
                    .repId(redactor.id(activity.repId()))
                    .contactIds(activity.contactIds().stream().map(redactor::id).toList())
                    .build())
        .toList();
  }
}
