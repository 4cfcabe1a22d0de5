package io.planwright.stakeholders.consensus;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link TrustNetwork#personalData}. */
record TrustPersonalData() implements PersonalHolder<TrustNetwork> {

  @Override
  public void list(TrustNetwork value, PersonalItems items) {
    items.addAll("id", value.personIds().stream().filter(items::is).toList());
    for (Trust tie : value.ties()) {
      if (items.is(tie.personId())) {
        items.add("trusts", tie.weight());
      } else if (items.is(tie.trustedId())) {
        items.add("is trusted", tie.weight());
      }
    }
  }

  @Override
  public List<String> places(TrustNetwork value) {
    return value.personIds();
  }

  @Override
  public TrustNetwork rewrite(TrustNetwork value, Rewriting how) {
    return TrustNetwork.of(
        how.each(value.personIds(), how::id),
        how.each(
            value.ties(),
            tie -> new Trust(how.id(tie.personId()), how.id(tie.trustedId()), tie.weight())));
  }
}
