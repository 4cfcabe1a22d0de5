package io.planwright.allocation.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

  /**
   * By hand, after the steps of Talley (1961): 200 A accounts of 24 calls an hour each and 1,000 B
   * accounts of 12 calls of half an hour are 4,800 + 6,000 = 10,800 hours. A seller works 40 hours
   * in 48 weeks, 60 % of it on calls and ways: 1,152 hours. So 9.375 sellers.
   */
  @Test
  void addsTheCallsUp() {
    Workload workload =
        Workload.of(
            List.of(
                new WorkloadSegment("all", "A", 200, 24, 60, 0),
                new WorkloadSegment("all", "B", 1_000, 12, 20, 10)),
            new SellerTime(1_920, 0.4));

    assertThat(workload.total().hours()).isCloseTo(10_800, within(1e-9));
    assertThat(workload.total().people()).isCloseTo(9.375, within(1e-12));
    assertThat(workload.wholePeople()).isEqualTo(10);
    assertThat(workload.utilisation()).isCloseTo(0.9375, within(1e-12));
    assertThat(workload.segments().get(0).people()).isCloseTo(4_800 / 1_152.0, within(1e-12));
  }

  @Test
  void sharesNobodyBetweenTerritories() {
    SellerTime time = new SellerTime(1_000, 0);
    Workload workload =
        Workload.of(
            List.of(
                new WorkloadSegment("north", "A", 1_200, 1, 60, 0),
                new WorkloadSegment("south", "A", 700, 2, 60, 0)),
            time);

    assertThat(workload.total().wholePeople()).isEqualTo(3);
    assertThat(workload.wholePeople()).isEqualTo(4);
    assertThat(workload.territories().get(1).name()).isEqualTo("south");
    assertThat(workload.territories().get(1).utilisation()).isCloseTo(0.7, within(1e-12));
  }

  @Test
  void tellsNamesWithSlashesApart() {
    Workload workload =
        Workload.of(
            List.of(
                new WorkloadSegment("north / a", "b", 100, 1, 60, 0),
                new WorkloadSegment("north", "a / b", 50, 1, 60, 0)),
            new SellerTime(1_000, 0));

    assertThat(workload.segments()).hasSize(2);
    assertThat(workload.territories()).extracting(WorkNeed::hours).containsExactly(100.0, 50.0);
  }

  @Test
  void roundsNoHairUp() {
    WorkNeed need = new WorkNeed("x", 3_000, 3.0000000000001);

    assertThat(need.wholePeople()).isEqualTo(3);
    assertThat(need.utilisation()).isEqualTo(1);
  }

  @Test
  void needsNobodyWithoutWork() {
    Workload workload =
        Workload.of(
            List.of(new WorkloadSegment("north", "A", 0, 24, 60, 30)), new SellerTime(1_600, 0.4));

    assertThat(workload.wholePeople()).isZero();
    assertThat(workload.utilisation()).isZero();
  }
}
