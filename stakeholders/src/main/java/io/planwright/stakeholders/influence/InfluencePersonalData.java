package io.planwright.stakeholders.influence;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;

/** Computes {@link InfluenceNetwork#personalData}. */
record InfluencePersonalData() implements PersonalHolder<InfluenceNetwork> {

  @Override
  public void list(InfluenceNetwork value, PersonalItems items) {
    items.addAll("id", value.people().stream().filter(items::is).toList());
    for (Tie tie : value.ties()) {
      if (items.is(tie.fromId()) || items.is(tie.toId())) {
        addOwn(items, tie, items.is(tie.fromId()) ? "from this person" : "to this person");
      } else {
        items.mentionsIn("mention in the evidence of a tie", tie.evidence());
      }
    }
  }

  private static void addOwn(PersonalItems items, Tie tie, String direction) {
    String until = tie.until().map(day -> " until " + day).orElse("");
    items.add(
        "tie " + direction + " since " + tie.since() + until,
        tie.kind() + ", " + tie.sign() + ", " + tie.weight());
    items.addEvidence(tie.evidence());
  }

  @Override
  public InfluenceNetwork rewrite(InfluenceNetwork value, Rewriting how) {
    return InfluenceNetwork.builder()
        .addAllPeople(how.ids(value.people()))
        .addAllTies(
            value.ties().stream()
                .filter(tie -> how.keeps(tie.fromId()) && how.keeps(tie.toId()))
                .map(tie -> rewrite(tie, how))
                .toList())
        .build();
  }

  private static Tie rewrite(Tie tie, Rewriting how) {
    return tie.toBuilder()
        .fromId(how.id(tie.fromId()))
        .toId(how.id(tie.toId()))
        .evidence(how.evidence(tie.evidence()))
        .build();
  }
}
