package io.planwright.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Reason;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngagementPrioritiesTest {

  // Standing 0.5; from -0.5 to 0.5 is half of the scale, so 0.25 more.
  private static final Stakeholder CFO =
      person("cfo", 1, 0.5, -0.5).toBuilder().desiredAttitude(0.5).build();
  // Standing 0.25; an opponent without a desired attitude has a quarter of the scale to go.
  private static final Stakeholder BUYER = person("buyer", 0.5, 0.5, -0.5);
  // Standing 0.2; where he should be.
  private static final Stakeholder USER = person("user", 0.25, 0.8, 0.9);

  private static final StakeholderNetwork NETWORK =
      new StakeholderNetwork(
          List.of(BUYER, USER, CFO),
          List.of(
              StakeholderRelation.influences("user", "cfo", 0.5),
              StakeholderRelation.influences("cfo", "user", 1),
              StakeholderRelation.reportsTo("buyer", "cfo")));

  private static Stakeholder person(String id, double power, double interest, double attitude) {
    return Stakeholder.builder()
        .id(id)
        .name("The " + id)
        .power(power)
        .interest(interest)
        .attitude(attitude)
        .build();
  }

  @Test
  void ranksByScore() {
    List<EngagementPriority> ranking = Stakeholders.engagementPriorities(NETWORK).ranking();
    assertThat(ranking)
        .extracting(EngagementPriority::stakeholderId)
        .containsExactly("cfo", "user", "buyer");
    assertThat(ranking).extracting(EngagementPriority::rank).containsExactly(1, 2, 3);
    assertThat(ranking.get(0).score()).isCloseTo(0.75, within(1e-12));
    assertThat(ranking.get(1).score()).isCloseTo(0.2 + 0.125, within(1e-12));
    assertThat(ranking.get(2).score()).isCloseTo(0.25 * 1.25, within(1e-12));
  }

  @Test
  void givesReasons() {
    EngagementPriority user = Stakeholders.engagementPriorities(NETWORK).ranking().get(1);
    assertThat(user.explanation().summary()).isEqualTo("The user has a priority score of 0.325.");
    assertThat(user.explanation().reasons())
        .containsExactly(
            new Reason("standing", 0.2, "Power 0.25 times interest 0.80."),
            new Reason("influence on cfo", 0.125, "Can move The cfo with a strength of 0.50."));
    assertThat(Stakeholders.engagementPriorities(NETWORK).ranking().get(0).explanation().reasons())
        .contains(new Reason("way to go", 0.25, "50 % of the scale of attitudes is still to go."));
  }

  @Test
  void breaksTiesById() {
    StakeholderNetwork equals =
        new StakeholderNetwork(List.of(person("b", 1, 1, 0), person("a", 1, 1, 0)), List.of());
    assertThat(Stakeholders.engagementPriorities(equals).ranking())
        .extracting(EngagementPriority::stakeholderId)
        .containsExactly("a", "b");
  }

  @Test
  void ranksNobodyInAnEmptyNetwork() {
    StakeholderNetwork nobody = new StakeholderNetwork(List.of(), List.of());
    assertThat(Stakeholders.engagementPriorities(nobody).ranking()).isEmpty();
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(
        Stakeholders.engagementPriorities(NETWORK),
        EngagementPriorities.class,
        "engagement-priorities.json");
  }
}
