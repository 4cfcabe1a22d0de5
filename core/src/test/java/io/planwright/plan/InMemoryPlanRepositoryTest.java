package io.planwright.plan;

import static io.planwright.plan.PlanFixtures.full;
import static io.planwright.plan.PlanFixtures.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InMemoryPlanRepositoryTest {

  private final PlanRepository repository = new InMemoryPlanRepository();
  private final SalesPlan draft = SalesPlan.draft("p-1", full(), note("first draft"));

  @Test
  void keepsEveryVersion() {
    SalesPlan agreed = draft.agree(note("ok"));
    repository.save(draft);
    repository.save(agreed);
    assertThat(repository.find("p-1", 1)).contains(draft);
    assertThat(repository.findLatest("p-1")).contains(agreed);
    assertThat(repository.versions("p-1")).containsExactly(draft, agreed);
    assertThat(repository.findLatest("p-2")).isEmpty();
    assertThat(repository.find("p-1", 3)).isEmpty();
  }

  @Test
  void refusesTheSlowerOfTwoWriters() {
    repository.save(draft);
    repository.save(draft.agree(note("Ann was faster")));
    assertThatThrownBy(() -> repository.save(draft.close(note("Bob was slower"))))
        .isInstanceOfSatisfying(
            PlanConflictException.class,
            conflict -> {
              assertThat(conflict.planId()).isEqualTo("p-1");
              assertThat(conflict.version()).isEqualTo(2);
              assertThat(conflict.latestVersion()).isEqualTo(2);
            })
        .hasMessage(
            "version [2] of plan [p-1] must follow the latest saved version 2."
                + " Load the latest version, repeat the change on it, and save again.");
  }

  @Test
  void letsExactlyOneOfManyConcurrentWritersIn() throws Exception {
    repository.save(draft);
    ExecutorService writers = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> write =
          () -> {
            try {
              repository.save(draft.agree(note("ok")));
              return true;
            } catch (PlanConflictException lost) {
              return false;
            }
          };
      int saved = 0;
      for (Future<Boolean> result :
          writers.invokeAll(IntStream.range(0, 32).mapToObj(i -> write).toList())) {
        saved += result.get() ? 1 : 0;
      }
      assertThat(saved).isEqualTo(1);
    } finally {
      writers.shutdownNow();
    }
  }
}
