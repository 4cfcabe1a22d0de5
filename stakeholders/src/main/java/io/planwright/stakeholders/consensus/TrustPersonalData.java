package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.privacy.StandIns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link TrustNetwork#personalData}. */
record TrustPersonalData() implements PersonalData<TrustNetwork> {

  @Override
  public List<PersonalItem> items(TrustNetwork value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    Require.nonNull(value, "value").personIds().stream()
        .filter(person::is)
        .forEach(id -> items.add(new PersonalItem("id", id)));
    for (Trust tie : value.ties()) {
      if (person.is(tie.personId())) {
        items.add(new PersonalItem("trusts", Double.toString(tie.weight())));
      } else if (person.is(tie.trustedId())) {
        items.add(new PersonalItem("is trusted", Double.toString(tie.weight())));
      }
    }
    return List.copyOf(items);
  }

  @Override
  public TrustNetwork erase(TrustNetwork value, PersonIdentity person) {
    Require.nonNull(person, "person");
    return with(Require.nonNull(value, "value"), StandIns.of(value.personIds(), person::is));
  }

  @Override
  public TrustNetwork redact(TrustNetwork value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return with(Require.nonNull(value, "value"), redactor::id);
  }

  private static TrustNetwork with(TrustNetwork value, UnaryOperator<String> id) {
    return TrustNetwork.of(
        value.personIds().stream().map(id).toList(),
        value.ties().stream()
            .map(
                tie -> new Trust(id.apply(tie.personId()), id.apply(tie.trustedId()), tie.weight()))
            .toList());
  }
}
