package io.planwright.stakeholders.buying;

import static io.planwright.stakeholders.buying.Centres.activity;
import static io.planwright.stakeholders.buying.Centres.centre;
import static io.planwright.stakeholders.buying.Centres.day;
import static io.planwright.stakeholders.buying.Centres.deal;
import static io.planwright.stakeholders.buying.Centres.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.Answer;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.buying.AccountCoverage.PowerShare;
import io.planwright.stakeholders.buying.AccountCoverage.RoleCoverage;
import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final StakeholderNetwork NOBODY_RATED =
      new StakeholderNetwork(List.of(), List.of());

  private static final CrmSnapshot SNAPSHOT =
      snapshot(
          List.of(
              deal("deal-1", "acc-1"),
              deal("deal-2", "acc-2"),
              deal("deal-3", "acc-3"),
              deal("deal-4", "acc-4")),
          List.of(
              activity("1", "2026-06-20", "r1", "deal-1", "anna", "zoe"),
              activity("2", "2026-06-25", "r2", "deal-1", "anna"),
              activity("3", "2026-06-26", "r2", "deal-1"),
              activity("4", "2026-05-31", "r2", "deal-1", "bert"),
              activity("5", "2026-07-01", "r2", "deal-1", "bert"),
              activity("6", "2026-06-01", "r1", "deal-2", "carl"),
              activity("7", "2026-06-11", "r1", "deal-2", "carl", "carl"),
              activity("8", "2026-06-11", "r1", "deal-3"),
              activity("9", "2026-06-11", "r1", "deal-0", "dora")));

  private static Stakeholder rated(String id, double power) {
    return Stakeholder.builder().id(id).name(id).power(power).interest(1).attitude(0).build();
  }

  @Test
  void findsOpenRolesAndWhomNobodyTalksTo() {
    AccountCoverage coverage =
        AccountCoverage.of(centre(), SNAPSHOT, NOBODY_RATED, CoveragePolicy.standard());
    assertThat(coverage.openRoles())
        .containsExactly(BuyingRole.TECHNICAL_BUYER, BuyingRole.DECISION_MAKER);
    assertThat(coverage.unreachedRoles()).containsExactly(BuyingRole.ECONOMIC_BUYER);
    assertThat(coverage.roles())
        .extracting(RoleCoverage::state)
        .containsExactly(
            KnowledgeState.WEAK,
            KnowledgeState.STALE,
            KnowledgeState.MISSING,
            KnowledgeState.FILLED,
            KnowledgeState.MISSING);
    assertThat(coverage.untouched()).extracting(ContactRecency::personId).containsExactly("bert");
    assertThat(coverage.outsiders())
        .extracting(ContactRecency::personId)
        .containsExactly("zoe", "carl", "dora");
    ContactRecency anna = coverage.people().get(0);
    assertThat(anna.lastContactOn()).isEqualTo(Answer.known(day("2026-06-25")));
    assertThat(anna.contactsInWindow()).isEqualTo(2);
    assertThat(anna.repsInWindow()).isEqualTo(2);
    assertThat(coverage.untouched().get(0).lastContactOn())
        .as("before the window, and not in the future")
        .isEqualTo(Answer.known(day("2026-05-31")));
  }

  @Test
  void sharesOnlyThePowerThatIsKnown() {
    CoveragePolicy policy = CoveragePolicy.standard();
    Answer<PowerShare> none = AccountCoverage.of(centre(), SNAPSHOT, NOBODY_RATED, policy).power();
    assertThat(none).isInstanceOf(Answer.InsufficientData.class);
    StakeholderNetwork all =
        new StakeholderNetwork(
            List.of(rated("anna", 0.3), rated("bert", 0.9), rated("zoe", 1)), List.of());
    PowerShare share = AccountCoverage.of(centre(), SNAPSHOT, all, policy).power().orElseThrow();
    assertThat(share.share()).isCloseTo(0.25, within(1e-15));
    assertThat(share.membersWithoutPower()).isZero();
    StakeholderNetwork half = new StakeholderNetwork(List.of(rated("bert", 0.9)), List.of());
    PowerShare known = AccountCoverage.of(centre(), SNAPSHOT, half, policy).power().orElseThrow();
    assertThat(known).isEqualTo(new PowerShare(0, 0, 0.9, 1));
    StakeholderNetwork powerless =
        new StakeholderNetwork(List.of(rated("anna", 0), rated("bert", 0)), List.of());
    assertThat(AccountCoverage.of(centre(), SNAPSHOT, powerless, policy).power().isKnown())
        .isFalse();
  }

  @Test
  void marksDealsThatHangOnOnePerson() {
    PipelineThreads threads = PipelineThreads.of(SNAPSHOT, 30);
    assertThat(threads.deals())
        .extracting(DealThreads::state)
        .containsExactly(
            ThreadState.MULTI_THREADED,
            ThreadState.SINGLE_THREADED,
            ThreadState.UNKNOWN,
            ThreadState.SILENT);
    DealThreads single = threads.singleThreaded().get(0);
    assertThat(single.dealId()).isEqualTo("deal-2");
    assertThat(single.reps()).isEqualTo(1);
    assertThat(single.reason())
        .isEqualTo("Only one person was active in 30 days, in 2 activities with 1 of our people.");
    assertThat(threads.deals().get(0).reason())
        .isEqualTo("2 people were active in 30 days. 1 activities name nobody.");
    assertThat(PipelineThreads.of(SNAPSHOT, 31).deals().get(0).contactIds())
        .containsExactly("anna", "zoe", "bert");
    assertThat(threads.toString()).doesNotContain("anna").doesNotContain("carl");
  }

  @Test
  void countsAnActivityWithoutADealForEachDealOfTheAccount() {
    CrmSnapshot snapshot =
        snapshot(
            List.of(deal("a", "acc-1"), deal("b", "acc-1"), deal("c", "acc-2")),
            List.of(activity("1", "2026-06-20", "r", "", "anna")));
    assertThat(PipelineThreads.of(snapshot, 30).deals())
        .extracting(DealThreads::state)
        .containsExactly(
            ThreadState.SINGLE_THREADED, ThreadState.SINGLE_THREADED, ThreadState.SILENT);
  }

  @Test
  void staysTheSameInJsonAndSerialized() {
    JsonRoundTrip.assertRoundTrips(PipelineThreads.of(SNAPSHOT, 30), PipelineThreads.class);
    AccountCoverage coverage =
        AccountCoverage.of(centre(), SNAPSHOT, NOBODY_RATED, CoveragePolicy.standard());
    assertThat(JsonRoundTrip.serializedCopy(coverage)).isEqualTo(coverage);
    assertThat(coverage.toString() + coverage.roles() + coverage.people())
        .doesNotContain("anna")
        .doesNotContain("bert");
  }
}
