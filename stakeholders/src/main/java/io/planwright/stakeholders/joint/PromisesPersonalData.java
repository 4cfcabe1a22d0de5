package io.planwright.stakeholders.joint;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link PastPromise#personalData}. */
record PromisesPersonalData() implements PersonalHolder<List<PastPromise>> {

  @Override
  public void list(List<PastPromise> value, PersonalItems items) {
    for (PastPromise promise : value) {
      if (items.isCalled(promise.ownerId())) {
        String done = promise.doneOn().map(day -> "done on " + day).orElse("not done");
        items.add("owner of a past promise", promise.ownerId());
        items.add("had promised something due on " + promise.due(), done);
      }
    }
  }

  /** Promises stay, because the reliability of a side comes from them. */
  @Override
  public List<String> places(List<PastPromise> value) {
    return value.stream().map(PastPromise::ownerId).toList();
  }

  @Override
  public List<PastPromise> rewrite(List<PastPromise> value, Rewriting how) {
    return how.each(
        value, promise -> promise.toBuilder().ownerId(how.called(promise.ownerId())).build());
  }
}
