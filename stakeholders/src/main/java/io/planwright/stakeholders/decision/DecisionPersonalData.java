package io.planwright.stakeholders.decision;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link Decision#personalData}. */
record DecisionPersonalData() implements PersonalHolder<Decision> {

  @Override
  public void list(Decision value, PersonalItems items) {
    list(value.rule(), items);
    for (Voter voter : value.voters()) {
      if (items.is(voter.personId())) {
        items.add("probability of a yes", voter.position().words());
        items.addEvidence(voter.evidence());
      } else {
        items.mentionsIn("mention", voter.evidence());
      }
    }
  }

  private static void list(DecisionRule rule, PersonalItems items) {
    if (!(rule instanceof DecisionRule.Person)) {
      items.mention("mention", rule.name());
    }
    for (DecisionRule member : rule.members()) {
      list(member, items);
    }
    if (rule instanceof DecisionRule.Person seat && items.is(seat.personId())) {
      items.add("votes by the rule", seat.personId());
    }
  }

  @Override
  public List<String> places(Decision value) {
    return value.rule().people();
  }

  /** A seat stays when its voter is erased, as one of unknown position. */
  @Override
  public Decision rewrite(Decision value, Rewriting how) {
    return value.toBuilder()
        .rule(RuleNames.renamed(value.rule(), how::id, how::text))
        .voters(how.each(value.voters(), voter -> rewrite(voter, how)))
        .build();
  }

  private static Voter rewrite(Voter voter, Rewriting how) {
    String id = how.id(voter.personId());
    return how.keeps(voter.personId())
        ? new Voter(id, voter.position(), how.evidence(voter.evidence()))
        : Voter.unknown(id);
  }
}
