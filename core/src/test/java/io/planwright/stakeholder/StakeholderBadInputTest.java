package io.planwright.stakeholder;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StakeholderBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final Stakeholder ADA = person("ada");
  private static final Stakeholder BO = person("bo");
  private static final Stakeholder CY = person("cy");

  private static Stakeholder person(String id) {
    return Stakeholder.builder().id(id).name(id).power(0.5).interest(0.5).attitude(0).build();
  }

  private static StakeholderNetwork network(StakeholderRelation... relations) {
    return new StakeholderNetwork(List.of(ADA, BO, CY), Arrays.asList(relations));
  }

  static Stream<BadInput> rows() {
    return Stream.of(people(), networks(), grids()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> people() {
    return Stream.of(
        row(
            "blank id",
            () -> ADA.toBuilder().id("").build(),
            VALUE,
            "id [] must not be blank. Use the id that your CRM has for this person."),
        row(
            "power in percent",
            () -> ADA.toBuilder().power(80).build(),
            VALUE,
            "power [80.0] must be between 0.0 and 1.0. Scale your rating to that range."),
        row(
            "desired attitude off the scale",
            () -> ADA.toBuilder().desiredAttitude(2).build(),
            VALUE,
            "desiredAttitude [2.0] must be between -1.0 and 1.0. Scale your rating to that range."),
        row(
            "attitude that is no number",
            () -> EngagementLevel.of(Double.NaN),
            VALUE,
            "attitude [NaN] must be between -1.0 and 1.0. Scale your rating to that range."),
        row(
            "negative shortfall",
            () -> new EngagementGap("ada", EngagementLevel.NEUTRAL, EngagementLevel.NEUTRAL, -0.1),
            VALUE,
            "shortfall [-0.1] must be between 0.0 and 2.0. Subtract the attitude from the desired"
                + " one."));
  }

  private static Stream<BadInput> networks() {
    return Stream.of(
        row(
            "influence on oneself",
            () -> StakeholderRelation.influences("ada", "ada", 0.5),
            VALUE,
            "toId [the same id] must differ from fromId. Relate two different stakeholders."),
        row(
            "influence without effect",
            () -> StakeholderRelation.influences("ada", "bo", 0),
            VALUE,
            "strength [0.0] must be above 0 and at most 1. Leave out a relation without effect."),
        row(
            "half a reporting line",
            () -> new StakeholderRelation("ada", RelationKind.REPORTS_TO, "bo", 0.5),
            VALUE,
            "strength [0.5] must be 1 for a reporting line. Add an INFLUENCES relation to say how"
                + " far the superior prevails."),
        row(
            "a person twice",
            () -> new StakeholderNetwork(List.of(ADA, ADA), List.of()),
            VALUE,
            "stakeholders[1] [the id of [0]] must have an id of its own. List each person once."),
        row(
            "relation to a stranger",
            () -> network(StakeholderRelation.influences("ada", "eve", 1)),
            VALUE,
            "relations[0].toId [an unknown id] must be that of one of the stakeholders. Add the"
                + " stakeholder, or correct the id."),
        row(
            "a relation twice",
            () ->
                network(
                    StakeholderRelation.influences("ada", "bo", 1),
                    StakeholderRelation.influences("ada", "bo", 0.5)),
            VALUE,
            "relations[1] [StakeholderRelation[kind=INFLUENCES, strength=0.5]]"
                + " must occur once. Keep one relation of a kind between two stakeholders."),
        row(
            "two superiors",
            () ->
                network(
                    StakeholderRelation.reportsTo("ada", "bo"),
                    StakeholderRelation.reportsTo("ada", "cy")),
            VALUE,
            "relations[1] [StakeholderRelation[kind=REPORTS_TO, strength=1.0]] must give each"
                + " stakeholder one superior. Use INFLUENCES for a dotted line."),
        row(
            "a circle of superiors",
            () ->
                network(
                    StakeholderRelation.reportsTo("cy", "bo"),
                    StakeholderRelation.reportsTo("ada", "cy"),
                    StakeholderRelation.reportsTo("bo", "ada")),
            VALUE,
            "relations [reporting lines [0, 1, 2]] must not make anybody their own superior. Remove"
                + " one of these lines."),
        row(
            "a relation of no kind",
            () -> network().relationsFrom("ada", null),
            NULL,
            "kind [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> grids() {
    return Stream.of(
        row(
            "threshold that makes nothing low",
            () -> new PowerInterestGrid(0, 0.5),
            VALUE,
            "powerThreshold [0.0] must be above 0 and at most 1. At 0 nothing would be low."),
        row(
            "threshold that is no number",
            () -> new PowerInterestGrid(0.5, Double.NaN),
            VALUE,
            "interestThreshold [NaN] must be above 0 and at most 1. At 0 nothing would be low."),
        row(
            "nobody to place",
            () -> PowerInterestGrid.standard().cellOf(null),
            NULL,
            "stakeholder [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
