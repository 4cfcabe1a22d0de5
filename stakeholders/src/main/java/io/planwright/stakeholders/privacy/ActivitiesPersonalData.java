package io.planwright.stakeholders.privacy;

import io.planwright.crm.SalesActivity;
import java.util.List;

/** Computes {@link CorePersonalData#activities}. */
record ActivitiesPersonalData() implements PersonalHolder<List<SalesActivity>> {

  @Override
  public void list(List<SalesActivity> value, PersonalItems items) {
    for (SalesActivity activity : value) {
      String what = activity.kind() + " at " + activity.at();
      if (items.is(activity.repId())) {
        items.add("did", what);
      }
      if (activity.contactIds().stream().anyMatch(items::is)) {
        items.add("took part in", what);
      }
      String field = "mention in an id of an activity";
      items.mention(field, activity.id());
      activity.opportunityId().ifPresent(deal -> items.mention(field, deal));
      activity.accountId().ifPresent(account -> items.mention(field, account));
    }
  }

  @Override
  public List<String> places(List<SalesActivity> value) {
    return value.stream().map(SalesActivity::repId).toList();
  }

  @Override
  public List<String> things(List<SalesActivity> value) {
    return value.stream().map(SalesActivity::id).toList();
  }

  @Override
  public List<SalesActivity> rewrite(List<SalesActivity> value, Rewriting how) {
    return how.each(
        value,
        activity ->
            activity.toBuilder()
                .id(how.thing(activity.id()))
                .repId(how.id(activity.repId()))
                .opportunityId(activity.opportunityId().map(how::thing))
                .accountId(activity.accountId().map(how::thing))
                .contactIds(how.ids(activity.contactIds()))
                .build());
  }
}
