package io.planwright.stakeholders.decision;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link CandidateAction#personalData}. */
record ActionsPersonalData() implements PersonalHolder<List<CandidateAction>> {

  @Override
  public void list(List<CandidateAction> value, PersonalItems items) {
    for (CandidateAction action : value) {
      if (items.is(action.personId())) {
        items.add("is to be won by " + action.actionId(), action.probability());
      } else {
        items.mention("mention in the id of an action", action.actionId());
      }
    }
  }

  @Override
  public List<String> things(List<CandidateAction> value) {
    return value.stream().map(CandidateAction::actionId).toList();
  }

  @Override
  public List<CandidateAction> rewrite(List<CandidateAction> value, Rewriting how) {
    return how.others(
        value,
        CandidateAction::personId,
        action ->
            new CandidateAction(
                how.thing(action.actionId()),
                how.id(action.personId()),
                action.cost(),
                action.probability()));
  }
}
