package io.planwright.stakeholders.analysis;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalysisBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final LocalDate DAY = Registers.START;
  private static final Assessment RATED = Registers.score("a", Dimension.POWER, 0.5, "rep", DAY);
  private static final StakeholderRegister REGISTER = Registers.register(List.of("a"), RATED);
  private static final Requirement NEED =
      StakeholderRegisterTest.REGISTER.requirements().get(0).toBuilder().stakeholderId("a").build();

  static Stream<BadInput> statements() {
    return Stream.of(
        row(
            "score off the scale",
            () -> Registers.score("a", Dimension.POWER, 1.5, "rep", DAY),
            VALUE,
            "score [1.5] must be between 0.0 and 1.0. Scale your rating to that range, for example"
                + " by Dimension.ofMark."),
        row(
            "negative power",
            () -> Registers.score("a", Dimension.POWER, -0.5, "rep", DAY),
            VALUE,
            "score [-0.5] must be between 0.0 and 1.0. Scale your rating to that range, for example"
                + " by Dimension.ofMark."),
        row(
            "attitude that is no number",
            () -> Registers.score("a", Dimension.ATTITUDE, Double.NaN, "rep", DAY),
            VALUE,
            "score [NaN] must be between -1.0 and 1.0. Scale your rating to that range, for example"
                + " by Dimension.ofMark."),
        row(
            "neither score nor engagement",
            () -> withoutScore().build(),
            VALUE,
            "score [none] must be given. Or name an engagement."),
        row(
            "score and engagement",
            () -> attitude().toBuilder().score(0).build(),
            VALUE,
            "engagement [LEADING] must stand alone. Give either a score or an engagement."),
        row(
            "engagement of power",
            () -> attitude().toBuilder().dimension(Dimension.POWER).build(),
            VALUE,
            "engagement [LEADING] must go with a dimension of attitude. Give a score of power."),
        row(
            "blank stakeholder",
            () -> RATED.toBuilder().stakeholderId(" ").build(),
            VALUE,
            "stakeholderId [ ] must not be blank. Use the id of a person of the register."),
        row(
            "blank rater",
            () -> RATED.toBuilder().raterId("").build(),
            VALUE,
            "raterId [] must not be blank. Say who or what the source is."),
        row(
            "blank note",
            () -> RATED.toBuilder().note("").build(),
            VALUE,
            "note [] must not be blank. Leave out a note that says nothing."),
        row(
            "blank person",
            () -> RegisteredPerson.of("", "A", DAY),
            VALUE,
            "id [] must not be blank. Use the id that your CRM has for this person."),
        row(
            "blank name",
            () -> RegisteredPerson.of("a", " ", DAY),
            VALUE,
            "name [ ] must not be blank. Give the name of the person."),
        row(
            "blank requirement",
            () -> NEED.toBuilder().text(" ").build(),
            VALUE,
            "text [ ] must not be blank. Say what this person wants."),
        row(
            "requirement of nobody",
            () -> NEED.toBuilder().stakeholderId("").build(),
            VALUE,
            "stakeholderId [] must not be blank. Use the id of a person of the register."),
        row(
            "requirement from nobody",
            () -> NEED.toBuilder().raterId("").build(),
            VALUE,
            "raterId [] must not be blank. Say who or what the source is."),
        row(
            "too important",
            () -> NEED.toBuilder().importance(2).build(),
            VALUE,
            "importance [2.0] must be between 0.0 and 1.0. Scale your rating to that range."),
        row(
            "closed before it was known",
            () -> NEED.toBuilder().closedOn(DAY.minusYears(1)).build(),
            VALUE,
            "closedOn [2025-01-01] must not be before 2026-03-01. Leave it out while it is open."),
        row(
            "mark beyond the scale",
            () -> Dimension.POWER.ofMark(6, 5),
            VALUE,
            "mark [6] must be between 1 and 5. Count from 1 at the lower end."),
        row(
            "one mark",
            () -> Dimension.POWER.ofMark(1, 1),
            VALUE,
            "marks [1] must be at least 2. A scale needs two ends."));
  }

  private static ImmutableAssessment.Builder withoutScore() {
    Assessment.Builder builder = Assessment.builder();
    builder.stakeholderId("a").dimension(Dimension.POWER).raterId("rep");
    return builder.on(DAY).strength(EvidenceStrength.STATED);
  }

  private static Assessment attitude() {
    return Registers.attitude("a", Engagement.LEADING, "rep", DAY);
  }

  static Stream<BadInput> registers() {
    return Stream.of(
        row(
            "same person twice",
            () -> Registers.register(List.of("a", "a")),
            VALUE,
            "people[1].id must differ from that of people[0]. List each person once."),
        row(
            "assessment of a stranger",
            () -> Registers.register(List.of("b"), RATED),
            VALUE,
            "assessments[0].stakeholderId must be that of a person of the register. Add the person,"
                + " or correct the id."),
        row(
            "two statements of a day",
            () -> REGISTER.toBuilder().addAssessments(RATED).build(),
            VALUE,
            "assessments[1] must not repeat person, dimension, rater and day of assessments[0]."
                + " Keep the later one."),
        row(
            "requirement of a stranger",
            () -> Registers.register(List.of("b")).toBuilder().addRequirements(NEED).build(),
            VALUE,
            "requirements[0].stakeholderId must be that of a person of the register. Add the"
                + " person, or correct the id."),
        row(
            "same requirement twice",
            () -> REGISTER.toBuilder().addRequirements(NEED, NEED).build(),
            VALUE,
            "requirements[1] [WIN_CONDITION] must stand once. Keep one requirement of a kind with"
                + " the same words."),
        row(
            "register of no day",
            () -> REGISTER.asOf(null),
            NULL,
            "date [null] must not be null. Give a value."),
        row(
            "half-life of zero",
            () -> EstimationSpec.builder().putHalfLives(Dimension.POWER, 0).build(),
            VALUE,
            "halfLives[POWER] [0] must be between 1 and 36500. Give days; leave out a dimension to"
                + " use the usual half-life."),
        row(
            "half-life of decisions",
            () -> EstimationSpec.builder().putHalfLives(Dimension.DESIRED_ATTITUDE, 9).build(),
            VALUE,
            "halfLives [DESIRED_ATTITUDE] must not hold a half-life of decisions. Leave it out: the"
                + " latest decision stands."),
        row(
            "rater above all",
            () -> EstimationSpec.builder().putRaterWeights("rep", 2.0).build(),
            VALUE,
            "raterWeights [2.0] must be between 0.0 and 1.0. Give a share; the most trusted"
                + " raters have 1."),
        row(
            "no floor",
            () -> EstimationSpec.builder().floor(0).build(),
            VALUE,
            "floor [0.0] must be positive and finite. Ask for some data at least."));
  }

  static Stream<BadInput> positions() {
    StakeholderPositions positions = StakeholderPositions.of(REGISTER, DAY);
    StakeholderPositions before = StakeholderPositions.of(REGISTER, DAY.minusDays(1));
    return Stream.of(
        row(
            "no register",
            () -> StakeholderPositions.of(null, DAY),
            NULL,
            "register [null] must not be null. Give a value."),
        row(
            "no day",
            () -> StakeholderPositions.of(REGISTER, null),
            NULL,
            "asOf [null] must not be null. Give a value."),
        row(
            "no specification",
            () -> StakeholderPositions.of(REGISTER, DAY, null),
            NULL,
            "spec [null] must not be null. Give a value."),
        row(
            "stranger",
            () -> positions.estimate("x", Dimension.POWER),
            VALUE,
            "stakeholderId must be in the register on 2026-01-01. Add the person, or correct"
                + " the id."),
        row(
            "person of a later day",
            () -> before.awareness("a"),
            VALUE,
            "stakeholderId must be in the register on 2025-12-31. Add the person, or correct"
                + " the id."),
        row(
            "estimate of a decision",
            () -> positions.estimate("a", Dimension.DESIRED_ATTITUDE),
            VALUE,
            "dimension [DESIRED_ATTITUDE] must be a measured one. Ask engagement() for the desired"
                + " engagement."),
        row(
            "interval of certainty",
            () -> positions.estimate("a", Dimension.POWER).orElseThrow().interval(1),
            VALUE,
            "level [1.0] must be between 0.001 and 0.999. Use 0.9 for an interval" + " of 90 %."),
        row(
            "probability off the scale",
            () -> positions.estimate("a", Dimension.POWER).orElseThrow().probabilityAtLeast(2),
            VALUE,
            "score [2.0] must be between 0.0 and 1.0. Scale it to that range."),
        row(
            "interval of level 0",
            () -> new ScoreInterval(0, 0, 1),
            VALUE,
            "level [0.0] must be above 0 and below 1. Use 0.9 for 90 %."),
        row(
            "interval upside down",
            () -> new ScoreInterval(0.9, 1, 0),
            VALUE,
            "upper [0.0] must be finite and at least 1.0. Swap the ends."),
        row(
            "estimate without raters",
            () -> new Estimate(Dimension.POWER, 0.5, 0.1, 9, 1, 0, 1, DAY, 1),
            VALUE,
            "raters [0] must be at least 1. Take it from StakeholderPositions."),
        row(
            "estimate that is too fresh",
            () -> new Estimate(Dimension.POWER, 0.5, 0.1, 9, 1, 1, 1, DAY, 1.5),
            VALUE,
            "freshness [1.5] must be at most 1. Take it from StakeholderPositions."));
  }

  static Stream<BadInput> charts() {
    StakeholderPositions positions = StakeholderPositions.of(REGISTER, DAY);
    EstimationSpec spec = EstimationSpec.standard();
    return Stream.of(
        row(
            "no grid",
            () -> positions.grid(null),
            NULL,
            "grid [null] must not be null. Give a value."),
        row(
            "no thresholds",
            () -> positions.salience(null),
            NULL,
            "thresholds [null] must not be null. Give a value."),
        row(
            "threshold at the end",
            () -> new SalienceThresholds(0.5, 1, 0.5),
            VALUE,
            "legitimacy [1.0] must be above 0 and below 1. At an end of the scale everybody or"
                + " nobody would have it."),
        row(
            "placed for want of nothing",
            () -> new Unplaced("a", List.of()),
            VALUE,
            "missing [[]] must not be empty. Place a person of whom nothing lacks."),
        row(
            "more than certain power",
            () -> new GridPlacement("a", 1.1, 0),
            VALUE,
            "powerful [1.1] must be between 0.0 and 1.0. Give a probability."),
        row(
            "negative urgency",
            () -> new SaliencePlacement("a", 0, 0, -1, List.of()),
            VALUE,
            "urgent [-1.0] must be between 0.0 and 1.0. Give a probability."),
        row(
            "change for the likely",
            () -> new ClassChange(Dimension.POWER, SalienceClass.DORMANT, 0.7, 0.1, 1),
            VALUE,
            "probability [0.7] must be between 0.0 and 0.5. The likelier side is where it is."),
        row(
            "change for nothing",
            () -> new ClassChange(Dimension.POWER, SalienceClass.DORMANT, 0.2, 0.1, 0),
            VALUE,
            "ratings [0] must be at least 1. Count the ratings that it takes."),
        row(
            "probabilities that do not sum to 1",
            () -> new EngagementEstimate(0.5, 0.25, 0, 0, 0, 0),
            VALUE,
            "sum of probabilities [0.75] must be 1. Share what is left over out among the columns."),
        row(
            "nothing known at all",
            () -> new EngagementEstimate(0, 0, 0, 0, 0, 1),
            VALUE,
            "undetermined [1.0] must be 0 unless unaware is above 0.5. Answer with insufficient"
                + " data where neither awareness nor attitude is known."),
        row(
            "levels to the unaware",
            () -> new EngagementMove(EngagementMove.Kind.INFORM, 1),
            VALUE,
            "levels [1] must be between 0 and 0. Count levels of attitude."),
        row(
            "nothing to raise",
            () -> new EngagementMove(EngagementMove.Kind.RAISE, 0),
            VALUE,
            "levels [0] must be between 1 and 3. Count levels of attitude."),
        row(
            "trend of no day",
            () -> EngagementTrend.of(REGISTER, List.of(), spec),
            VALUE,
            "dates [[]] must not be empty. Ask for one day at least."),
        row(
            "trend backwards",
            () -> EngagementTrend.of(REGISTER, List.of(DAY, DAY), spec),
            VALUE,
            "dates [2026-01-01] must ascend. Sort the days."),
        row(
            "trend with a gap",
            () -> new EngagementTrend(List.of(DAY), List.of(new EngagementHistory("a", List.of()))),
            VALUE,
            "people[0].states.size [0] must be 1, one state a date. Give insufficient data where"
                + " nothing was known."));
  }

  @ParameterizedTest
  @MethodSource({"statements", "registers", "positions", "charts"})
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
