package io.planwright.stakeholders.joint;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;
import java.util.stream.Stream;

/** Computes {@link MutualActionPlan#personalData}. */
record PlanPersonalData() implements PersonalHolder<MutualActionPlan> {

  @Override
  public void list(MutualActionPlan value, PersonalItems items) {
    items.mention("mention in the id of the plan", value.id());
    items.mention("mention in the title of the plan", value.title());
    for (Commitment commitment : value.commitments()) {
      if (items.isCalled(commitment.ownerId())) {
        String promised = commitment.side() + ", due on " + commitment.due();
        items.add("owner of a commitment", commitment.ownerId());
        items.add("has promised: " + commitment.title(), promised);
        commitment.doneOn().ifPresent(day -> items.add("done on", day));
        commitment.withdrawnOn().ifPresent(day -> items.add("withdrawn on", day));
        items.addEvidence(commitment.evidence());
      } else {
        items.mention("mention in a commitment", commitment.title());
        items.mentionsIn("mention in the evidence of a commitment", commitment.evidence());
      }
      items.mention("mention in the id of a commitment", commitment.id());
    }
  }

  /** Commitments stay, because others wait for them. */
  @Override
  public List<String> places(MutualActionPlan value) {
    return value.commitments().stream().map(Commitment::ownerId).toList();
  }

  @Override
  public List<String> things(MutualActionPlan value) {
    return Stream.concat(
            value.commitments().stream().map(Commitment::id),
            value.commitments().stream().flatMap(commitment -> commitment.dependsOn().stream()))
        .toList();
  }

  /** The evidence of what an erased owner has promised goes with the owner. */
  @Override
  public MutualActionPlan rewrite(MutualActionPlan value, Rewriting how) {
    return new MutualActionPlan(
        how.thing(value.id()),
        how.text(value.title()),
        how.each(
            value.commitments(),
            old ->
                old.toBuilder()
                    .id(how.thing(old.id()))
                    .title(how.text(old.title()))
                    .ownerId(how.called(old.ownerId()))
                    .dependsOn(how.each(old.dependsOn(), how::thing))
                    .evidence(
                        how.keepsCalled(old.ownerId()) ? how.evidence(old.evidence()) : List.of())
                    .build()));
  }
}
