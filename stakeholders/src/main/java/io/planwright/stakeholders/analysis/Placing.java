package io.planwright.stakeholders.analysis;

import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import io.planwright.stakeholder.PowerInterestGrid;
import io.planwright.stakeholder.Stakeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the people of positions into the grid, the classes, the matrix and the plan. */
final class Placing {

  private static final List<Dimension> GRID = List.of(Dimension.POWER, Dimension.INTEREST);
  private static final List<Dimension> SALIENCE =
      List.of(Dimension.POWER, Dimension.LEGITIMACY, Dimension.URGENCY);
  private static final List<Dimension> PLAN =
      List.of(Dimension.POWER, Dimension.INTEREST, Dimension.ATTITUDE);

  private final StakeholderPositions positions;
  private final PositionColumns columns;
  private final int[] rows;
  private final String onThatDay;
  private final List<Unplaced> unplaced = new ArrayList<>();

  Placing(StakeholderPositions positions) {
    this.positions = positions;
    columns = positions.columns();
    rows = positions.rows();
    onThatDay = " on " + positions.asOf();
  }

  GridChart grid(PowerInterestGrid grid) {
    List<GridPlacement> placements = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      RegisteredPerson person = positions.people().get(i);
      int row = rows[i];
      if (isKnown(person, row, GRID)) {
        placements.add(
            new GridPlacement(
                person.id(),
                atLeast(row, Dimension.POWER, grid.powerThreshold()),
                atLeast(row, Dimension.INTEREST, grid.interestThreshold())));
      }
    }
    return new GridChart(grid, placements, unplaced);
  }

  SalienceChart salience(SalienceThresholds thresholds) {
    List<SaliencePlacement> placements = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      RegisteredPerson person = positions.people().get(i);
      int row = rows[i];
      if (isKnown(person, row, SALIENCE)) {
        placements.add(salience(person.id(), row, thresholds));
      }
    }
    return new SalienceChart(thresholds, placements, unplaced);
  }

  private SaliencePlacement salience(String id, int row, SalienceThresholds thresholds) {
    BoundedT power = distribution(row, Dimension.POWER);
    BoundedT legitimacy = distribution(row, Dimension.LEGITIMACY);
    BoundedT urgency = distribution(row, Dimension.URGENCY);
    double p = power.atLeast(thresholds.power());
    double l = legitimacy.atLeast(thresholds.legitimacy());
    double u = urgency.atLeast(thresholds.urgency());
    boolean powerful = p >= 0.5;
    boolean legitimate = l >= 0.5;
    boolean urgent = u >= 0.5;
    SalienceClass otherPower = SalienceClass.of(!powerful, legitimate, urgent);
    SalienceClass otherLegitimacy = SalienceClass.of(powerful, !legitimate, urgent);
    SalienceClass otherUrgency = SalienceClass.of(powerful, legitimate, !urgent);
    List<ClassChange> changes =
        likeliestFirst(
            change(row, Dimension.POWER, power, thresholds.power(), p, otherPower),
            change(
                row, Dimension.LEGITIMACY, legitimacy, thresholds.legitimacy(), l, otherLegitimacy),
            change(row, Dimension.URGENCY, urgency, thresholds.urgency(), u, otherUrgency));
    return new SaliencePlacement(id, p, l, u, changes);
  }

  /** As a stable sort would have it, several times faster. */
  private static List<ClassChange> likeliestFirst(ClassChange a, ClassChange b, ClassChange c) {
    boolean isSwapped = b.probability() > a.probability();
    ClassChange first = isSwapped ? b : a;
    ClassChange second = isSwapped ? a : b;
    if (c.probability() > first.probability()) {
      return List.of(c, first, second);
    }
    return c.probability() > second.probability()
        ? List.of(first, c, second)
        : List.of(first, second, c);
  }

  private ClassChange change(
      int row,
      Dimension attribute,
      BoundedT estimate,
      double threshold,
      double probability,
      SalienceClass to) {
    int at = PositionColumns.at(row, attribute);
    return new ClassChange(
        attribute,
        to,
        Math.min(probability, 1 - probability),
        Math.abs(threshold - estimate.quantile(0.5)),
        new Crossing(columns, at, threshold, probability < 0.5).ratings());
  }

  EngagementMatrix engagement() {
    List<EngagementRow> lines = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      RegisteredPerson person = positions.people().get(i);
      int row = rows[i];
      lines.add(new EngagementRow(person.id(), current(row), desired(row)));
    }
    return new EngagementMatrix(lines);
  }

  private Answer<EngagementEstimate> current(int row) {
    boolean isStated = columns.isStated(row, Dimension.ATTITUDE, positions.spec().floor());
    double aware = columns.aware(row);
    if (isStated) {
      double[] levels = columns.levels(row);
      return Answer.known(
          new EngagementEstimate(
              1 - aware,
              aware * levels[0],
              aware * levels[1],
              aware * levels[2],
              aware * levels[3],
              0));
    }
    if (columns.isUnaware(row, positions.spec().floor())) {
      return Answer.known(new EngagementEstimate(1 - aware, 0, 0, 0, 0, aware));
    }
    return Answer.insufficient(
        "engagement" + onThatDay,
        "statements of a weight of " + Figures.number(positions.spec().floor()),
        "a weight of " + Figures.number(columns.awarenessWeight[row]) + " by age and trust",
        "Find out whether this person knows of the sale, and what of it.");
  }

  private Answer<Engagement> desired(int row) {
    byte desired = columns.desired[row];
    return desired == PositionColumns.UNDECIDED
        ? Answer.insufficient(
            "desired engagement" + onThatDay,
            "a decision where the plan needs this person",
            "none",
            "Decide, and add it as an assessment of DESIRED_ATTITUDE.")
        : Answer.known(PositionColumns.ENGAGEMENTS[desired]);
  }

  NetworkPeople networkPeople(StakeholderRegister register) {
    Map<String, List<Requirement>> concerns = openConcerns(register);
    List<Stakeholder> people = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      RegisteredPerson person = positions.people().get(i);
      int row = rows[i];
      if (isKnown(person, row, PLAN)) {
        List<String> worries =
            concerns.getOrDefault(person.id(), List.of()).stream()
                .sorted(Comparator.comparingDouble(Requirement::importance).reversed())
                .map(Requirement::text)
                .toList();
        people.add(stakeholder(person, row, worries));
      }
    }
    return new NetworkPeople(people, unplaced);
  }

  private Stakeholder stakeholder(RegisteredPerson person, int row, List<String> worries) {
    Stakeholder.Builder builder = Stakeholder.builder();
    builder.id(person.id()).name(person.name());
    builder.role(person.role()).organisation(person.organisation());
    builder.power(mean(row, Dimension.POWER)).interest(mean(row, Dimension.INTEREST));
    builder.attitude(mean(row, Dimension.ATTITUDE)).concerns(worries);
    if (columns.desired[row] > 0) {
      builder.desiredAttitude(columns.desiredScore[row]);
    }
    return builder.build();
  }

  private Map<String, List<Requirement>> openConcerns(StakeholderRegister register) {
    Map<String, List<Requirement>> concerns = new HashMap<>();
    for (Requirement requirement : register.requirements()) {
      boolean isKnown = !requirement.on().isAfter(positions.asOf());
      boolean isOpen = requirement.closedOn().map(positions.asOf()::isBefore).orElse(true);
      if (requirement.kind() == RequirementKind.CONCERN && isKnown && isOpen) {
        concerns
            .computeIfAbsent(requirement.stakeholderId(), id -> new ArrayList<>())
            .add(requirement);
      }
    }
    return concerns;
  }

  /** Whether all of some dimensions are known; notes the person as unplaced if not. */
  private boolean isKnown(RegisteredPerson person, int row, List<Dimension> needed) {
    List<Dimension> missing = null;
    for (int i = 0; i < needed.size(); i++) {
      if (!columns.isKnown(row, needed.get(i), positions.spec().floor())) {
        missing = missing == null ? new ArrayList<>() : missing;
        missing.add(needed.get(i));
      }
    }
    if (missing != null) {
      unplaced.add(new Unplaced(person.id(), missing));
    }
    return missing == null;
  }

  private double atLeast(int row, Dimension dimension, double threshold) {
    return distribution(row, dimension).atLeast(threshold);
  }

  private double mean(int row, Dimension dimension) {
    return dimension.ofUnit(distribution(row, dimension).mean());
  }

  private BoundedT distribution(int row, Dimension dimension) {
    return columns.distribution(PositionColumns.at(row, dimension));
  }
}
