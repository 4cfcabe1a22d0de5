package io.planwright.stakeholders.consensus;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link Opinion#personalData}. */
record OpinionsPersonalData() implements PersonalHolder<List<Opinion>> {

  @Override
  public void list(List<Opinion> value, PersonalItems items) {
    value.stream()
        .filter(opinion -> items.is(opinion.personId()))
        .forEach(opinion -> items.add("opinion", opinion.value()));
  }

  @Override
  public List<String> places(List<Opinion> value) {
    return value.stream().map(Opinion::personId).toList();
  }

  @Override
  public List<Opinion> rewrite(List<Opinion> value, Rewriting how) {
    return how.each(value, opinion -> new Opinion(how.id(opinion.personId()), opinion.value()));
  }
}
