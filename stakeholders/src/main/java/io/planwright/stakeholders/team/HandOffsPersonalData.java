package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.privacy.StandIns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Computes {@link HandOff#personalData}. */
record HandOffsPersonalData() implements PersonalData<List<HandOff>> {

  @Override
  public List<PersonalItem> items(List<HandOff> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (HandOff handOff : Require.nonNull(value, "value")) {
      if (person.is(handOff.fromId())) {
        items.add(
            new PersonalItem("handed over " + handOff.itemId(), handOff.handedOver().toString()));
      } else if (person.is(handOff.toId())) {
        items.add(
            new PersonalItem("took over " + handOff.itemId(), handOff.handedOver().toString()));
        handOff
            .started()
            .ifPresent(moment -> items.add(new PersonalItem("started", moment.toString())));
        handOff
            .finished()
            .ifPresent(moment -> items.add(new PersonalItem("finished", moment.toString())));
      }
    }
    return List.copyOf(items);
  }

  @Override
  public List<HandOff> erase(List<HandOff> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<String> ids =
        Require.nonNull(value, "value").stream()
            .flatMap(handOff -> Stream.of(handOff.fromId(), handOff.toId()))
            .toList();
    return with(value, StandIns.of(ids, person::is));
  }

  @Override
  public List<HandOff> redact(List<HandOff> value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return with(Require.nonNull(value, "value"), redactor::id);
  }

  private static List<HandOff> with(List<HandOff> value, UnaryOperator<String> id) {
    return value.stream()
        .map(
            handOff ->
                handOff.toBuilder()
                    .fromId(id.apply(handOff.fromId()))
                    .toId(id.apply(handOff.toId()))
                    .build())
        .toList();
  }
}
