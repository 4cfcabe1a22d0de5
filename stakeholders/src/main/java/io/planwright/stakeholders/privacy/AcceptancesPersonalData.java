package io.planwright.stakeholders.privacy;

import io.planwright.activity.Acceptance;
import java.util.List;

/** Computes {@link CorePersonalData#acceptances}. */
record AcceptancesPersonalData() implements PersonalHolder<List<Acceptance>> {

  @Override
  public void list(List<Acceptance> value, PersonalItems items) {
    for (Acceptance acceptance : value) {
      if (items.isCalled(acceptance.by())) {
        items.add("accepted on " + acceptance.on(), acceptance.deliverableId());
        items.add("accepted as", acceptance.by());
      }
    }
  }

  @Override
  public List<String> places(List<Acceptance> value) {
    return value.stream().map(Acceptance::by).toList();
  }

  @Override
  public List<Acceptance> rewrite(List<Acceptance> value, Rewriting how) {
    return how.each(
        value, old -> new Acceptance(old.deliverableId(), old.on(), how.called(old.by())));
  }
}
