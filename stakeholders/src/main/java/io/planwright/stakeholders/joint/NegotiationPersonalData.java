package io.planwright.stakeholders.joint;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link Negotiation#personalData}. */
record NegotiationPersonalData() implements PersonalHolder<Negotiation> {

  @Override
  public void list(Negotiation value, PersonalItems items) {
    for (NegotiationIssue issue : value.issues()) {
      items.mention("mention in the id of an issue", issue.id());
      items.mention("mention in the unit of an issue", issue.unit());
      issue.ours().ifPresent(stand -> list(stand, items));
      issue.theirs().ifPresent(stand -> list(stand, items));
    }
  }

  private static void list(IssueStand stand, PersonalItems items) {
    items.mentionsIn("mention in the evidence of a stand", stand.evidence());
  }

  @Override
  public List<String> things(Negotiation value) {
    return value.issues().stream().map(NegotiationIssue::id).toList();
  }

  @Override
  public Negotiation rewrite(Negotiation value, Rewriting how) {
    return new Negotiation(
        how.each(
            value.issues(),
            issue ->
                issue.toBuilder()
                    .id(how.thing(issue.id()))
                    .unit(how.text(issue.unit()))
                    .ours(issue.ours().map(stand -> rewrite(stand, how)))
                    .theirs(issue.theirs().map(stand -> rewrite(stand, how)))
                    .build()),
        value.ourAlternative(),
        value.theirAlternative());
  }

  private static IssueStand rewrite(IssueStand stand, Rewriting how) {
    return new IssueStand(
        stand.aspiration(),
        stand.reservation(),
        stand.weight(),
        stand.firm(),
        how.evidence(stand.evidence()));
  }
}
