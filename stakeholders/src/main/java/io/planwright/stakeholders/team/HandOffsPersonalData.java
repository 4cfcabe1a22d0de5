package io.planwright.stakeholders.team;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;
import java.util.stream.Stream;

/** Computes {@link HandOff#personalData}. */
record HandOffsPersonalData() implements PersonalHolder<List<HandOff>> {

  @Override
  public void list(List<HandOff> value, PersonalItems items) {
    for (HandOff handOff : value) {
      if (items.is(handOff.fromId())) {
        items.add("handed over " + handOff.itemId(), handOff.handedOver());
      } else if (items.is(handOff.toId())) {
        items.add("took over " + handOff.itemId(), handOff.handedOver());
        handOff.started().ifPresent(moment -> items.add("started", moment));
        handOff.finished().ifPresent(moment -> items.add("finished", moment));
      }
      items.mention("mention in the id of an item", handOff.itemId());
    }
  }

  @Override
  public List<String> places(List<HandOff> value) {
    return value.stream().flatMap(handOff -> Stream.of(handOff.fromId(), handOff.toId())).toList();
  }

  @Override
  public List<String> things(List<HandOff> value) {
    return value.stream().map(HandOff::itemId).toList();
  }

  @Override
  public List<HandOff> rewrite(List<HandOff> value, Rewriting how) {
    return how.each(
        value,
        handOff ->
            handOff.toBuilder()
                .itemId(how.thing(handOff.itemId()))
                .fromId(how.id(handOff.fromId()))
                .toId(how.id(handOff.toId()))
                .build());
  }
}
