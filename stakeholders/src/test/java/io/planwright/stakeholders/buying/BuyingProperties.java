package io.planwright.stakeholders.buying;

import static io.planwright.stakeholders.buying.Centres.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.SalesActivity;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.buying.MeddpiccCheck.SlotCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BuyingProperties {

  private static final StakeholderNetwork NOBODY_RATED =
      new StakeholderNetwork(List.of(), List.of());

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static String date(Random random) {
    return TODAY.plusDays(20 - random.nextInt(200)).toString();
  }

  private static BuyingCentre centre(long seed, UnaryOperator<String> name) {
    Random random = new Random(seed);
    BuyingCentre.Builder centre = BuyingCentre.builder().dealId("deal-1").accountId("acc-1");
    for (int i = random.nextInt(30); i > 0; i--) {
      centre.addClaims(
          Centres.claim(
                  name.apply("p" + random.nextInt(6)),
                  any(BuyingRole.values(), random),
                  any(ClaimStrength.values(), random),
                  date(random))
              .toBuilder()
              .holds(random.nextInt(4) > 0)
              .build());
      centre.addEntries(
          Centres.entry(
                  any(MeddpiccSlot.values(), random),
                  any(ClaimStrength.values(), random),
                  date(random))
              .toBuilder()
              .holds(random.nextInt(4) > 0)
              .build());
    }
    return centre.build();
  }

  private static CrmSnapshot crm(long seed, UnaryOperator<String> name) {
    Random random = new Random(seed);
    List<SalesActivity> activities = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      activities.add(
          Centres.activity(
              "a" + i,
              date(random),
              "r" + random.nextInt(3),
              random.nextBoolean() ? "deal-" + random.nextInt(3) : "",
              random.nextBoolean()
                  ? new String[0]
                  : new String[] {name.apply("p" + random.nextInt(6))}));
    }
    return Centres.snapshot(
        List.of(Centres.deal("deal-1", "acc-1"), Centres.deal("deal-2", "acc-2")), activities);
  }

  @Property(tries = 100)
  void relabellingPeopleChangesOnlyTheirIds(@ForAll long seed) {
    UnaryOperator<String> other = id -> "z" + (9 - Integer.parseInt(id.substring(1)));
    BuyingCentre before = centre(seed, id -> id);
    BuyingCentre after = centre(seed, other);
    assertThat(after.people(TODAY)).isEqualTo(before.people(TODAY).stream().map(other).toList());
    CoveragePolicy policy = CoveragePolicy.standard();
    AccountCoverage first = AccountCoverage.of(before, crm(seed, id -> id), NOBODY_RATED, policy);
    AccountCoverage second = AccountCoverage.of(after, crm(seed, other), NOBODY_RATED, policy);
    assertThat(second.toString()).isEqualTo(first.toString());
    assertThat(second.people().toString()).isEqualTo(first.people().toString());
    assertThat(second.untouched())
        .extracting(ContactRecency::personId)
        .isEqualTo(first.untouched().stream().map(p -> other.apply(p.personId())).toList());
    assertThat(PipelineThreads.of(crm(seed, other), 30).toString())
        .isEqualTo(PipelineThreads.of(crm(seed, id -> id), 30).toString());
  }

  @Property(tries = 100)
  void noDaySeesWhatCameLater(@ForAll long seed) {
    BuyingCentre centre = centre(seed, id -> id);
    LocalDate asOf = TODAY.minusDays(new Random(seed).nextInt(100));
    BuyingCentre then = centre.asOf(asOf);
    MeddpiccPolicy policy = MeddpiccPolicy.standard();
    assertThat(MeddpiccCheck.of(then, policy, asOf))
        .isEqualTo(MeddpiccCheck.of(centre, policy, asOf));
    assertThat(then.people(asOf)).isEqualTo(centre.people(asOf));
    for (BuyingRole role : BuyingRole.values()) {
      assertThat(then.holders(role, asOf)).isEqualTo(centre.holders(role, asOf));
    }
  }

  @Property(tries = 100)
  void oneMoreEntryThatHoldsNeverWorsensASlot(@ForAll long seed) {
    BuyingCentre centre = centre(seed, id -> id);
    SlotEntry more =
        Centres.entry(
            MeddpiccSlot.METRICS, any(ClaimStrength.values(), new Random(seed)), "2026-06-30");
    MeddpiccPolicy policy = MeddpiccPolicy.standard();
    List<SlotCheck> before = MeddpiccCheck.of(centre, policy, TODAY).slots();
    List<SlotCheck> after =
        MeddpiccCheck.of(centre.toBuilder().addEntries(more).build(), policy, TODAY).slots();
    assertThat(after.get(0).state()).isLessThanOrEqualTo(before.get(0).state());
    assertThat(after.subList(1, 8)).isEqualTo(before.subList(1, 8));
  }

  @Property(tries = 100)
  void rolesAndHoldersTellTheSame(@ForAll long seed) {
    BuyingCentre centre = centre(seed, id -> id);
    for (String person : centre.people(TODAY)) {
      for (BuyingRole role : BuyingRole.values()) {
        assertThat(centre.holders(role, TODAY).contains(person))
            .isEqualTo(centre.rolesOf(person, TODAY).contains(role));
      }
    }
  }
}
