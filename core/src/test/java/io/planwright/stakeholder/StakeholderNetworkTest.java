package io.planwright.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StakeholderNetworkTest {

  private static final Stakeholder CFO = stakeholder("cfo", 0.9, 0.4, -0.5, 0.3);
  private static final Stakeholder BUYER = stakeholder("buyer", 0.5, 0.5, 0.1, 0.1);
  private static final Stakeholder USER = stakeholder("user", 0.2, 0.8, 0.9, 0.5);

  private static final StakeholderNetwork NETWORK =
      new StakeholderNetwork(
          List.of(CFO, BUYER, USER),
          List.of(
              StakeholderRelation.reportsTo("buyer", "cfo"),
              StakeholderRelation.reportsTo("user", "buyer"),
              StakeholderRelation.influences("user", "cfo", 0.25),
              StakeholderRelation.influences("cfo", "user", 0.5)));

  private static Stakeholder stakeholder(
      String id, double power, double interest, double attitude, double desired) {
    return Stakeholder.builder()
        .id(id)
        .name("Name of " + id)
        .power(power)
        .interest(interest)
        .attitude(attitude)
        .desiredAttitude(desired)
        .build();
  }

  @Test
  void findsRelations() {
    assertThat(NETWORK.superior("user")).contains(BUYER);
    assertThat(NETWORK.superior("cfo")).isEmpty();
    assertThat(NETWORK.relationsFrom("user", RelationKind.INFLUENCES))
        .containsExactly(StakeholderRelation.influences("user", "cfo", 0.25));
    assertThat(NETWORK.relationsFrom("buyer", RelationKind.INFLUENCES)).isEmpty();
    assertThat(NETWORK.stakeholder("nobody")).isEmpty();
  }

  @Test
  void placesStakeholdersOnTheGrid() {
    assertThat(PowerInterestGrid.standard().place(NETWORK.stakeholders()))
        .containsExactly(
            Map.entry(GridCell.MANAGE_CLOSELY, List.of(BUYER)),
            Map.entry(GridCell.KEEP_SATISFIED, List.of(CFO)),
            Map.entry(GridCell.KEEP_INFORMED, List.of(USER)),
            Map.entry(GridCell.MONITOR, List.of()));
  }

  @Test
  void drawsTheLinesWhereItIsTold() {
    PowerInterestGrid grid = new PowerInterestGrid(0.6, 0.9);
    assertThat(grid.cellOf(BUYER)).isEqualTo(GridCell.MONITOR);
    assertThat(grid.cellOf(CFO)).isEqualTo(GridCell.KEEP_SATISFIED);
    assertThat(grid.cellOf(USER)).isEqualTo(GridCell.MONITOR);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, RESISTANT",
    "-0.25, RESISTANT",
    "-0.24, NEUTRAL",
    "0.24, NEUTRAL",
    "0.25, SUPPORTIVE",
    "0.74, SUPPORTIVE",
    "0.75, LEADING",
    "1, LEADING"
  })
  void readsAttitudesAsLevels(double attitude, EngagementLevel level) {
    assertThat(EngagementLevel.of(attitude)).isEqualTo(level);
  }

  @Test
  void measuresEngagementGaps() {
    EngagementGap gap = CFO.engagementGap().orElseThrow();
    assertThat(gap)
        .isEqualTo(
            new EngagementGap("cfo", EngagementLevel.RESISTANT, EngagementLevel.SUPPORTIVE, 0.8));
    assertThat(gap.levels()).isEqualTo(2);
    EngagementGap ahead = USER.engagementGap().orElseThrow();
    assertThat(ahead.shortfall()).isZero();
    assertThat(ahead.levels()).isZero();
    Stakeholder undecided =
        Stakeholder.builder().id("x").name("X").power(0).interest(0).attitude(0).build();
    assertThat(undecided.engagementGap()).isEmpty();
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(NETWORK, StakeholderNetwork.class, "stakeholder-network.json");
    JsonRoundTrip.assertRoundTrips(PowerInterestGrid.standard(), PowerInterestGrid.class);
    JsonRoundTrip.assertRoundTrips(CFO.engagementGap().orElseThrow(), EngagementGap.class);
  }
}
